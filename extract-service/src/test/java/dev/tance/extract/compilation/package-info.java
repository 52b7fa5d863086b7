@NullMarked
package dev.tance.extract.compilation;

import org.jspecify.annotations.NullMarked;
