package fr.dixit.site.data;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Amendment.Value;
import fr.dixit.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/** What a person changed by hand of a claim. */
record CorrectionRow(
    Amendment.Kind kind,
    @Nullable String before,
    @Nullable String after,
    @Nullable String why,
    @Nullable String by,
    @Nullable Edtf on) {

  static CorrectionRow of(Amendment amendment) {
    return new CorrectionRow(
        amendment.kind(),
        code(amendment.before()),
        code(amendment.after()),
        amendment.why(),
        amendment.by(),
        amendment.on());
  }

  private static @Nullable String code(@Nullable Value value) {
    return value == null ? null : value.code();
  }
}
