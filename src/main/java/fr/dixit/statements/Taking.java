package fr.dixit.statements;

import fr.dixit.claims.discourse.Stretch;
import fr.dixit.mentions.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Where a text takes up what someone said.
 *
 * @param answered whose words are taken up
 * @param actor who takes them up, when a verb tells, or null
 * @param governed whether a verb or phrase says that they are taken up; else they are only named
 * @param words that tell
 * @param object the words or the speaker taken up
 */
record Taking(
    Entity answered,
    @Nullable Entity actor,
    boolean governed,
    Stretch words,
    Stretch object,
    String rule) {}
