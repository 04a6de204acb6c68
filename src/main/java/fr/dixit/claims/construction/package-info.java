/** What every construction of reported speech is, and what it finds before sources are resolved. */
@NullMarked
package fr.dixit.claims.construction;

import org.jspecify.annotations.NullMarked;
