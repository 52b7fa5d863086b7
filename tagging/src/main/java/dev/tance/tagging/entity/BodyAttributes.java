package dev.tance.tagging.entity;

import dev.tance.tagging.body.BodyDirectory;
import dev.tance.tagging.body.BodyIdentity;
import dev.tance.tagging.region.Region;
import dev.tance.tagging.region.RegionLevel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names of bodies stand for in one document. A document names the same few bodies again and again: each is resolved once. */
final class BodyAttributes {
    private static final int MOST_REMEMBERED = 5_000;

    private final BodyDirectory directory;
    private final @Nullable Region context;
    private final Map<String, Resolved> resolved = new HashMap<>();

    /**
     * A body.
     *
     * @param key its identity as one key; null when unknown or generic
     * @param attributes function, level, region and branch, as far as known
     */
    record Resolved(@Nullable String key, boolean generic, Map<String, String> attributes) {}

    BodyAttributes(BodyDirectory directory, @Nullable Region context) {
        this.directory = directory;
        this.context = context;
    }

    Resolved of(String name) {
        Resolved known = resolved.get(name);
        if (known != null) {
            return known;
        }
        BodyIdentity identity = directory.identify(name, context);
        Resolved fresh = new Resolved(identity.key(), identity.generic(), Map.copyOf(attributes(identity)));
        if (resolved.size() < MOST_REMEMBERED) {
            resolved.put(name, fresh);
        }
        return fresh;
    }

    private static Map<String, String> attributes(BodyIdentity identity) {
        Map<String, String> attributes = new LinkedHashMap<>();
        put(attributes, "function", identity.function());
        @Nullable RegionLevel level = identity.level();
        put(attributes, "level", level == null ? null : level.code());
        put(attributes, "region", identity.regionCode());
        put(attributes, "branch", identity.branch());
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }
}
