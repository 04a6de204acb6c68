/** Feeds (RSS, Atom) that someone saved: each entry an article. */
@NullMarked
package fr.dixit.ingest.feed;

import org.jspecify.annotations.NullMarked;
