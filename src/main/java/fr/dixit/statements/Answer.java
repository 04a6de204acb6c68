package fr.dixit.statements;

import fr.dixit.mentions.Entity;
import fr.dixit.text.Span;

/**
 * The article's own words for a claim that takes up what someone else said.
 *
 * @param answered who said it
 * @param evidence the words that tell: "commentant les déclarations de X"
 * @param rule name of the construction
 */
public record Answer(Entity answered, Span evidence, String rule) {}
