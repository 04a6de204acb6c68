package fr.dixit.site.theme;

import java.util.Locale;

/**
 * An sRGB colour.
 *
 * @param rgb {@code 0xRRGGBB}
 */
record Colour(int rgb) {

  static final Colour BLACK = new Colour(0);
  static final Colour WHITE = new Colour(0xFFFFFF);

  /** Of text that is read, by WCAG 2.2, 1.4.3. */
  static final double CONTRAST = 4.5;

  private static final int STEPS = 256;

  /** The colour that {@code #rrggbb} names. */
  static Colour of(String hex) {
    return new Colour(Integer.parseInt(hex.substring(1), 16));
  }

  /** From 1 to 21, by WCAG 2.2. */
  double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  boolean isReadableOn(Colour background) {
    return contrast(background) >= CONTRAST;
  }

  /** This colour, or as little darker or lighter as makes it readable on the background. */
  Colour readableOn(Colour background) {
    Colour pole = BLACK.contrast(background) > WHITE.contrast(background) ? BLACK : WHITE;
    int step = 0;
    while (step < STEPS && !towards(pole, step).isReadableOn(background)) {
      step++;
    }
    return towards(pole, step);
  }

  private Colour towards(Colour pole, int step) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int mine = channel(shift);
      mixed |= (mine + (pole.channel(shift) - mine) * step / STEPS) << shift;
    }
    return new Colour(mixed);
  }

  private double luminance() {
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
  }

  private double linear(int shift) {
    double value = channel(shift) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private int channel(int shift) {
    return rgb >> shift & 0xFF;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
