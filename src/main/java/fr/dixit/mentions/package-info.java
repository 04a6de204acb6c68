/** Who is named in an article, and who each pronoun, title or surname is. */
@NullMarked
package fr.dixit.mentions;

import org.jspecify.annotations.NullMarked;
