/** Notices when files change. */
@NullMarked
package fr.dixit.watch;

import org.jspecify.annotations.NullMarked;
