package dev.tance.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void a_port_that_something_listens_on_is_not_free() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void a_chosen_port_is_free_and_below_the_range_of_outgoing_connections() {
        int port = FreePorts.next();

        assertThat(FreePorts.isFree(port)).isTrue();
        assertThat(port).isBetween(1024, 32767);
    }
}
