/** The folder of seeds: its files, their formats and sidecars, and all articles in them. */
@NullMarked
package fr.dixit.ingest.folder;

import org.jspecify.annotations.NullMarked;
