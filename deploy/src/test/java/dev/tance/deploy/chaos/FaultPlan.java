package dev.tance.deploy.chaos;

import dev.tance.deploy.chaos.Fault.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Draws faults from a seed: the same seed gives the same faults in the same order. */
final class FaultPlan {
    private static final List<String> SERVICES = List.of("ingest", "extract", "index", "gateway");
    private static final List<String> SERVERS = List.of("kafka", "elasticsearch");
    private static final int LONGEST_PAUSE = 3_000;
    private static final int SHORTEST = 300;
    private static final int LONGEST = 6_000;

    private final RandomGenerator random;
    private final Duration longestFreeze;

    FaultPlan(long seed, Duration longestFreeze) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.longestFreeze = longestFreeze;
    }

    /** So many faults; every kind comes up when there are at least as many as kinds. */
    List<Fault> draw(int count) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Kind kind = i < Kind.values().length ? Kind.values()[i] : pick(List.of(Kind.values()));
            faults.add(faultOf(kind));
        }
        java.util.Collections.shuffle(faults, java.util.Random.from(random));
        return List.copyOf(faults);
    }

    private Fault faultOf(Kind kind) {
        Duration pause = Duration.ofMillis(random.nextInt(LONGEST_PAUSE));
        int longest = kind == Kind.FREEZE ? (int) longestFreeze.toMillis() : LONGEST;
        Duration lasts = Duration.ofMillis(random.nextInt(SHORTEST, longest));
        return new Fault(kind, partFor(kind), pause, lasts);
    }

    private String partFor(Kind kind) {
        return switch (kind) {
            case KILL, FREEZE -> random.nextInt(3) == 0 ? pick(SERVERS) : pick(SERVICES);
            case CUT, SLOW -> pick(SERVERS);
            case READ_ONLY -> "elasticsearch";
            case PARSER_KILL -> "extract";
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
