/** Clauses that words set off from them attribute: "…, dit X", "selon X", "comme l'a dit X". */
@NullMarked
package fr.dixit.claims.construction.attributed;

import org.jspecify.annotations.NullMarked;
