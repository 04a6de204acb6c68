/** How the site words things in French: labels, numbers, dates. */
@NullMarked
package fr.dixit.page.words;

import org.jspecify.annotations.NullMarked;
