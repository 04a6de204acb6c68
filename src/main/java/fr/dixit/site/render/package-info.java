/** Pages become files by Mustache templates that no missing name passes unnoticed. */
@NullMarked
package fr.dixit.site.render;

import org.jspecify.annotations.NullMarked;
