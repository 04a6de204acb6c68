/** The generated site as people use it: in Chromium, from a folder and from a server. */
@NullMarked
package fr.dixit.browser;

import org.jspecify.annotations.NullMarked;
