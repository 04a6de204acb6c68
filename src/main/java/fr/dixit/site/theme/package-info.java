/** What a user changes of the site without touching a template: {@code theme.yaml}. */
@NullMarked
package fr.dixit.site.theme;

import org.jspecify.annotations.NullMarked;
