/** What a reader knows while reading: who has been named, by what words, and who is in mind. */
@NullMarked
package fr.dixit.mentions.discourse;

import org.jspecify.annotations.NullMarked;
