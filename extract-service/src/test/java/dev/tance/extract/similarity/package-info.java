@NullMarked
package dev.tance.extract.similarity;

import org.jspecify.annotations.NullMarked;
