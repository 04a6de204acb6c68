package fr.dixit.archive.identity;

import fr.dixit.mentions.Entity;

/**
 * An entity of one article, before it is known who that is elsewhere.
 *
 * @param article index in the archive
 */
record Occurrence(int article, Entity entity) {}
