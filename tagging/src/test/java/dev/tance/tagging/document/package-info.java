@NullMarked
package dev.tance.tagging.document;

import org.jspecify.annotations.NullMarked;
