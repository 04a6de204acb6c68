/** What several kinds of pages show: claims, articles, sources and dates as entries of a list. */
@NullMarked
package fr.dixit.page.item;

import org.jspecify.annotations.NullMarked;
