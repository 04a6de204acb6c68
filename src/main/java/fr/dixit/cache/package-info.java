/** What a build keeps for the next one: nothing that it could not find out again. */
@NullMarked
package fr.dixit.cache;

import org.jspecify.annotations.NullMarked;
