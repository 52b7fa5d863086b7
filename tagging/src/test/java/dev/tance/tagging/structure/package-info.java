@NullMarked
package dev.tance.tagging.structure;

import org.jspecify.annotations.NullMarked;
