/** From pages to files: templates, data files, and a publisher that never tears a page. */
@NullMarked
package fr.dixit.site;

import org.jspecify.annotations.NullMarked;
