/** Rule and dictionary data, loaded once; their hash is part of the engine version. */
@NullMarked
package dev.tance.tagging.rules;

import org.jspecify.annotations.NullMarked;
