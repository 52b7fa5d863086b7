/** Many faults at once, drawn from a seed, and the claim that none of them leaves a trace in the result. */
@NullMarked
package dev.tance.deploy.chaos;

import org.jspecify.annotations.NullMarked;
