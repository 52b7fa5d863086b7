@NullMarked
package dev.tance.index;

import org.jspecify.annotations.NullMarked;
