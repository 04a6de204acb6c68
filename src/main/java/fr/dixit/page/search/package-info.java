/** What can be searched for, and what a hit shows. */
@NullMarked
package fr.dixit.page.search;

import org.jspecify.annotations.NullMarked;
