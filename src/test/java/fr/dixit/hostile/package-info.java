/** What strangers and enemies may send: nothing of it runs, escapes, leaks or harms the rest. */
@NullMarked
package fr.dixit.hostile;

import org.jspecify.annotations.NullMarked;
