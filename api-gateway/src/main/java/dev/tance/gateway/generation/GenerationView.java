package dev.tance.gateway.generation;

import dev.tance.gateway.replay.ReplayView;
import org.jspecify.annotations.Nullable;

/**
 * A generation as operators see it.
 *
 * @param role served, previous (served before), following (written beside the served one) or idle
 * @param documents entries of documents, indexed or not
 * @param replay the one that fills or filled it, null for the first generation
 */
record GenerationView(
        int number,
        String role,
        long documents,
        long targets,
        @Nullable ReplayView replay) {}
