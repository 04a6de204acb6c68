package fr.dixit.page.picture;

import org.jspecify.annotations.Nullable;

/**
 * That somebody answers another.
 *
 * @param href where it can be read
 */
public record Answer(Party from, Party to, String href) {

  /**
   * Who answers or is answered.
   *
   * @param href null for who has no page
   */
  public record Party(String name, @Nullable String href) {}
}
