/** The names that the tagging engine knows, read as data: indicators, functions of bodies, regions. */
@NullMarked
package dev.tance.gateway.dictionary;

import org.jspecify.annotations.NullMarked;
