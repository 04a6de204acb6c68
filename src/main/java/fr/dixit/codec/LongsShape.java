package fr.dixit.codec;

/** An array of numbers of 64 bits. */
record LongsShape() implements Shape {

  @Override
  public void write(Object value, Encoder out) {
    long[] numbers = (long[]) value;
    out.number(numbers.length);
    for (long number : numbers) {
      out.number(number);
    }
  }

  @Override
  public Object read(Decoder in) {
    long[] numbers = new long[(int) in.number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.number();
    }
    return numbers;
  }
}
