/** Pages for machines: JSON-LD in the words of schema.org, and what reads it from a page. */
@NullMarked
package fr.dixit.page.linked;

import org.jspecify.annotations.NullMarked;
