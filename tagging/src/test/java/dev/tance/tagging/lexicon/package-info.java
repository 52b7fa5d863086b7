@NullMarked
package dev.tance.tagging.lexicon;

import org.jspecify.annotations.NullMarked;
