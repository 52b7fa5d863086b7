package dev.tance.deploy.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.process.HttpProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedServersExtension.class)
class TestServersTest {
    @Test
    void every_test_of_a_jvm_gets_the_same_running_servers() {
        assertThat(TestServers.kafkaBootstrapServers()).isEqualTo(TestServers.kafkaBootstrapServers());
        assertThat(HttpProbe.answers(TestServers.elasticsearchUrl() + "/_cluster/health"))
                .isTrue();
    }
}
