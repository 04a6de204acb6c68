package fr.dixit.codec;

/** An array of numbers. */
record IntsShape() implements Shape {

  @Override
  public void write(Object value, Encoder out) {
    int[] numbers = (int[]) value;
    out.number(numbers.length);
    for (int number : numbers) {
      out.number(number);
    }
  }

  @Override
  public Object read(Decoder in) {
    int[] numbers = new int[(int) in.number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (int) in.number();
    }
    return numbers;
  }
}
