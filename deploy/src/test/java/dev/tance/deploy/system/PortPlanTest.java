package dev.tance.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tance.deploy.process.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortPlanTest {
    private static final int GATEWAY = 8080;

    @Test
    void a_remembered_port_is_kept_while_it_is_free() {
        int free = FreePorts.next();

        PortPlan plan = new PortPlan(Map.of("kafka", free)).forNames(Set.of("kafka", "index"), GATEWAY);

        assertThat(plan.port("kafka")).isEqualTo(free);
        assertThat(plan.port("index")).isNotEqualTo(free);
    }

    @Test
    void a_remembered_port_that_somebody_took_is_replaced() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortPlan plan = new PortPlan(Map.of("kafka", taken.getLocalPort())).forNames(Set.of("kafka"), GATEWAY);

            assertThat(plan.port("kafka")).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void no_two_parts_get_the_same_port_nor_the_gateways() {
        int gateway = FreePorts.next();
        PortPlan remembered = new PortPlan(Map.of("kafka", gateway, "index", gateway));

        PortPlan plan = remembered.forNames(Set.of("kafka", "index"), gateway);

        assertThat(plan.ports().values()).doesNotContain(gateway).doesNotHaveDuplicates();
    }

    @Test
    void a_name_without_a_port_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException().isThrownBy(() -> PortPlan.NONE.port("kafka"));
    }
}
