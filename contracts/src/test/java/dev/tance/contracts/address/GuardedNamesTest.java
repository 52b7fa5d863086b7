package dev.tance.contracts.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.contracts.address.GuardedNames.Guard;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardedNamesTest {
    private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

    /** Answers each look-up with the next address, as a hostile name server does. */
    private record ChangingResolver(Deque<String> answers) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            return Stream.of(InetAddress.getByName(answers.removeFirst()));
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            throw new UnknownHostException();
        }
    }

    private static InetAddressResolver resolver(String... answers) {
        return new GuardedResolverProvider.Guarded(new ChangingResolver(new ArrayDeque<>(List.of(answers))));
    }

    @Test
    void a_name_that_turns_to_an_internal_address_between_check_and_connection_is_refused() throws Exception {
        InetAddressResolver resolver = resolver("1.1.1.1", "127.0.0.1");
        try (Guard guard = GuardedNames.guard("Rebind.example")) {
            assertThat(resolver.lookupByName("rebind.example", ANY)).hasSize(1);
            assertThatThrownBy(() -> resolver.lookupByName("rebind.example", ANY))
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessageContaining("not public");
        }
    }

    @Test
    void names_that_are_not_being_fetched_resolve_as_ever() throws Exception {
        InetAddressResolver resolver = resolver("127.0.0.1", "127.0.0.1");
        GuardedNames.guard("broker.example").close();

        assertThat(resolver.lookupByName("broker.example", ANY)).hasSize(1);
    }

    @Test
    void a_name_stays_guarded_until_its_last_fetch_ends() {
        Guard first = GuardedNames.guard("twice.example");
        Guard second = GuardedNames.guard("twice.example");
        first.close();
        assertThat(GuardedNames.isGuarded("twice.example")).isTrue();
        second.close();
        assertThat(GuardedNames.isGuarded("twice.example")).isFalse();
    }

    @Test
    void the_process_resolves_through_the_guard() {
        try (Guard guard = GuardedNames.guard("localhost.localdomain.guarded.example")) {
            assertThat(java.util.ServiceLoader.load(java.net.spi.InetAddressResolverProvider.class))
                    .anyMatch(provider -> provider instanceof GuardedResolverProvider);
        }
    }
}
