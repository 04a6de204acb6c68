/** What a reporting verb or noun governs: a clause with "que", an infinitive, an object. */
@NullMarked
package fr.dixit.claims.construction.governed;

import org.jspecify.annotations.NullMarked;
