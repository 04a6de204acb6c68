/** What a person states about a seed, in a YAML file beside it. */
@NullMarked
package fr.dixit.ingest.sidecar;

import org.jspecify.annotations.NullMarked;
