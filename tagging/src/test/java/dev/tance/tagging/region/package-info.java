@NullMarked
package dev.tance.tagging.region;

import org.jspecify.annotations.NullMarked;
