package dev.tance.contracts.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** The process's resolver of host names: the built-in one, which additionally keeps guarded names off internal addresses. */
public final class GuardedResolverProvider extends InetAddressResolverProvider {
    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Guarded(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "tance-guarded";
    }

    /** Around the resolver that would have been used. */
    public record Guarded(InetAddressResolver builtIn) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (!GuardedNames.isGuarded(host)) {
                return builtIn.lookupByName(host, policy);
            }
            InetAddress[] addresses = builtIn.lookupByName(host, policy).toArray(InetAddress[]::new);
            if (!GuardedNames.areAllPublic(addresses)) {
                throw new UnknownHostException(host + " has an address that is not public");
            }
            return Stream.of(addresses);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return builtIn.lookupByAddress(address);
        }
    }
}
