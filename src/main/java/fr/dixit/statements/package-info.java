/** What each claim puts forward and whom it answers, ready to be compared with other claims. */
@NullMarked
package fr.dixit.statements;

import org.jspecify.annotations.NullMarked;
