package dev.tance.contracts.message;

import org.jspecify.annotations.Nullable;

/**
 * Why a message comes again. It travels as headers beside the message through all stages after the one that is replayed.
 *
 * @param wave number of the replay that sent it, from 1, ascending; of two results for the same capture that of the
 *     greater wave stays
 * @param generation the index generation that alone the result is for, null when it is for what is served
 * @param tries how often this very message was sent again after it had become a dead letter
 */
public record ReplayContext(int wave, @Nullable Integer generation, int tries) {
    /** For what the message leads to at the next stage, which has not failed there yet. */
    public ReplayContext onward() {
        return new ReplayContext(wave, generation, 0);
    }
}
