/** The grammar of targets: what a quantity measures and whether it is a target. */
@NullMarked
package dev.tance.tagging.target;

import org.jspecify.annotations.NullMarked;
