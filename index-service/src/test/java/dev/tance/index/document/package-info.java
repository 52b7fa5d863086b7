@NullMarked
package dev.tance.index.document;

import org.jspecify.annotations.NullMarked;
