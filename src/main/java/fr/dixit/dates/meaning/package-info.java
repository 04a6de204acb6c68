/** What date words say, and which days that is once it is known what they are counted from. */
@NullMarked
package fr.dixit.dates.meaning;

import org.jspecify.annotations.NullMarked;
