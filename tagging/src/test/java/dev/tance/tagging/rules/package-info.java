@NullMarked
package dev.tance.tagging.rules;

import org.jspecify.annotations.NullMarked;
