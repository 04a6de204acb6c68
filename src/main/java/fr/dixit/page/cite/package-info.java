/** How an article, or a claim in it, is cited: as text, BibTeX, RIS and CSL-JSON. */
@NullMarked
package fr.dixit.page.cite;

import org.jspecify.annotations.NullMarked;
