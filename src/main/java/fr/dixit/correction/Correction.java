package fr.dixit.correction;

/** Something that a person puts right by hand. */
public sealed interface Correction permits ClaimCorrection, SourceCorrection, RelationCorrection {

  Note note();
}
