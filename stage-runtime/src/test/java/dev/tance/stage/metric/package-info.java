@NullMarked
package dev.tance.stage.metric;

import org.jspecify.annotations.NullMarked;
