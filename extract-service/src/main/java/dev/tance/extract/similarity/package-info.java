/** How alike two texts are, told from small signatures alone. */
@NullMarked
package dev.tance.extract.similarity;

import org.jspecify.annotations.NullMarked;
