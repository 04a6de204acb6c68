/**
 * What a noun phrase says by itself: its head, its title, its name, before anything is resolved.
 */
@NullMarked
package fr.dixit.mentions.nominal;

import org.jspecify.annotations.NullMarked;
