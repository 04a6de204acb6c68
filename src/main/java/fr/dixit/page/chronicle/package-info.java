/** The archive by days, months and years: what was said, published, and spoken of in each. */
@NullMarked
package fr.dixit.page.chronicle;

import org.jspecify.annotations.NullMarked;
