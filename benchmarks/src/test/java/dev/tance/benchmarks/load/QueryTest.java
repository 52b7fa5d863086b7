package dev.tance.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryTest {
    private final Vocabulary vocabulary = Vocabulary.bundled();

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsAnAddressOfTheGatewayAndHardlyOneIsAskedTwice(Query query) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String path = query.path(vocabulary, random);
            assertDoesNotThrow(() -> URI.create("http://127.0.0.1" + path), path);
            assertTrue(path.startsWith("/api/v1/"), path);
            asked.add(path);
        }
        assertTrue(asked.size() > 50, asked::toString);
    }
}
