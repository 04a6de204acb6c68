/** Puts a site into a folder: only what changed, never a torn page, never another's file. */
@NullMarked
package fr.dixit.site.publish;

import org.jspecify.annotations.NullMarked;
