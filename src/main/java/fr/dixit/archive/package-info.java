/** The claims, sources and dates of all articles, joined. */
@NullMarked
package fr.dixit.archive;

import org.jspecify.annotations.NullMarked;
