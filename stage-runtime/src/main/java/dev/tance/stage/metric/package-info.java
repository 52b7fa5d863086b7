/** What a stage tells of itself while it runs: its meters, and whether its consumers work. */
@NullMarked
package dev.tance.stage.metric;

import org.jspecify.annotations.NullMarked;
