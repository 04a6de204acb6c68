/** What people put right by hand, read from YAML and applied to claims, sources and relations. */
@NullMarked
package fr.dixit.correction;

import org.jspecify.annotations.NullMarked;
