/**
 * Fuzz targets. With the other tests they run over the kept inputs, in {@code
 * src/test/resources/fr/dixit/hostile/fuzz}; to search for new ones: {@code mvn test -P fuzz
 * -Dtest=TextFuzzTest -Djazzer.max_duration=10m}.
 */
@NullMarked
package fr.dixit.hostile.fuzz;

import org.jspecify.annotations.NullMarked;
