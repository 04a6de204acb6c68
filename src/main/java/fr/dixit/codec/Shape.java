package fr.dixit.codec;

/** How the values of one type are written and read; none is null. */
interface Shape {

  void write(Object value, Encoder out);

  Object read(Decoder in);
}
