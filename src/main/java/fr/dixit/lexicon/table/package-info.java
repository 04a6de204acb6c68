/** Tables of words: read from tab-separated resources, checked line by line, indexed by phrase. */
@NullMarked
package fr.dixit.lexicon.table;

import org.jspecify.annotations.NullMarked;
