/** Corpora as specification: what is expected first, then every phrase that must give it. */
@NullMarked
package fr.dixit.spec;

import org.jspecify.annotations.NullMarked;
