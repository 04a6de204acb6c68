/** How the site words things, in French or English: labels, numbers, dates. */
@NullMarked
package fr.dixit.page.words;

import org.jspecify.annotations.NullMarked;
