package dev.tance.benchmarks.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that the load asks: of each kind many different ones, as apps and people would. */
enum Query {
    /** Targets of one indicator, of a region and its children, of a year. */
    TARGETS(100) {
        @Override
        String path(Vocabulary vocabulary, RandomGenerator random) {
            return switch (random.nextInt(3)) {
                case 0 -> "/api/v1/targets?indicator=" + indicator(vocabulary, random) + "&year=" + year(random);
                case 1 ->
                    "/api/v1/targets?region=" + region(vocabulary, random) + "&indicator="
                            + indicator(vocabulary, random);
                default ->
                    "/api/v1/targets?region=" + region(vocabulary, random) + "&year=" + year(random) + "&limit=50";
            };
        }
    },
    /** Passages by words. */
    TEXT(200) {
        @Override
        String path(Vocabulary vocabulary, RandomGenerator random) {
            String name = pick(vocabulary.indicators(), random).name();
            String words = random.nextBoolean()
                    ? name
                    : name + " " + pick(vocabulary.regions(), random).name();
            String query = "/api/v1/passages?q=" + encoded(words);
            return random.nextBoolean() ? query : query + "&region=" + region(vocabulary, random);
        }
    },
    /** One indicator over a few regions and all years. */
    COMPARISON(400) {
        @Override
        String path(Vocabulary vocabulary, RandomGenerator random) {
            String regions = Stream.generate(() -> region(vocabulary, random))
                    .limit(5)
                    .distinct()
                    .collect(Collectors.joining(","));
            return "/api/v1/targets/compare?indicator=" + indicator(vocabulary, random) + "&regions=" + regions;
        }
    };

    private final int limit;

    Query(int limit) {
        this.limit = limit;
    }

    /** Milliseconds within which 95 of 100 answers must come. */
    int limit() {
        return limit;
    }

    /** Path and parameters of one such question. */
    abstract String path(Vocabulary vocabulary, RandomGenerator random);

    private static String indicator(Vocabulary vocabulary, RandomGenerator random) {
        return pick(vocabulary.indicators(), random).id();
    }

    private static String region(Vocabulary vocabulary, RandomGenerator random) {
        return pick(vocabulary.regions(), random).code();
    }

    private static int year(RandomGenerator random) {
        return 2025 + 5 * random.nextInt(3);
    }

    private static <T> T pick(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
