@NullMarked
package dev.tance.extract.document;

import org.jspecify.annotations.NullMarked;
