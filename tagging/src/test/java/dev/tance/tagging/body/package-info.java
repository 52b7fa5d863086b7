@NullMarked
package dev.tance.tagging.body;

import org.jspecify.annotations.NullMarked;
