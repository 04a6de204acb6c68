/** What a person knows of who is who, and its effect on what articles tell. */
@NullMarked
package fr.dixit.archive.identity.ruling;

import org.jspecify.annotations.NullMarked;
