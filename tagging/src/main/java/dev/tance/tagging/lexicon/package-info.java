/** Dictionaries as data: tables read from resources, and matching of many names in one pass. */
@NullMarked
package dev.tance.tagging.lexicon;

import org.jspecify.annotations.NullMarked;
