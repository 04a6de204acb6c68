/** Those whom articles name, one occurrence an article, and which of them are one. */
@NullMarked
package fr.dixit.archive.identity.merge;

import org.jspecify.annotations.NullMarked;
