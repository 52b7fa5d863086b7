package dev.tance.stage;

import dev.tance.contracts.message.ReplayContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a batch that belong to the same replay, or to none. They share an output; their order stays.
 *
 * @param replay null for live messages
 * @param types the CloudEvents type of each message, null for one that does not say
 */
record Portion(@Nullable ReplayContext replay, List<Delivery<byte[]>> deliveries, List<@Nullable String> types) {
    static List<Portion> of(List<Delivery<byte[]>> deliveries, List<@Nullable String> types) {
        Map<Optional<ReplayContext>, Portion> portions = new LinkedHashMap<>();
        for (int i = 0; i < deliveries.size(); i++) {
            ReplayContext replay = deliveries.get(i).replay();
            ReplayContext shared = replay == null ? null : replay.onward();
            Portion portion = portions.computeIfAbsent(
                    Optional.ofNullable(shared), key -> new Portion(shared, new ArrayList<>(), new ArrayList<>()));
            portion.deliveries().add(deliveries.get(i));
            portion.types().add(types.get(i));
        }
        return List.copyOf(portions.values());
    }
}
