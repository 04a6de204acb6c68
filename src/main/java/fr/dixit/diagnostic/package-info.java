/** What is said to a person when something in their files is wrong. */
@NullMarked
package fr.dixit.diagnostic;

import org.jspecify.annotations.NullMarked;
