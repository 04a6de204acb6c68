/** Where each page stands, and the links among them. */
@NullMarked
package fr.dixit.page.path;

import org.jspecify.annotations.NullMarked;
