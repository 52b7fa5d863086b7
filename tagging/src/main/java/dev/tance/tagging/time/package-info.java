/** Time expressions: years, plan periods, deadlines, baselines. */
@NullMarked
package dev.tance.tagging.time;

import org.jspecify.annotations.NullMarked;
