/** Dead letters and replays as operators ask for them; index-service works them off. */
@NullMarked
package dev.tance.gateway.replay;

import org.jspecify.annotations.NullMarked;
