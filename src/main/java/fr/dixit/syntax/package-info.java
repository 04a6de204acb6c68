/** From tokens to phrases: noun phrases and verb groups. */
@NullMarked
package fr.dixit.syntax;

import org.jspecify.annotations.NullMarked;
