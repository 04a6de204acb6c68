/** YAML files that people write, in which each value remembers its place. */
@NullMarked
package fr.dixit.yaml;

import org.jspecify.annotations.NullMarked;
