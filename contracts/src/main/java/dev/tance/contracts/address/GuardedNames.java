package dev.tance.contracts.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The host names that are being fetched from. While a name is guarded, {@link GuardedResolverProvider} lets it resolve to
 * public addresses only. So a name that changes its address between the check and the connection (DNS rebinding) is
 * checked again at the moment of connecting, in the one place through which all look-ups of the process pass.
 */
public final class GuardedNames {
    private static final Map<String, Integer> NAMES = new ConcurrentHashMap<>();

    private GuardedNames() {}

    /** Ends the guard of one fetch. */
    @FunctionalInterface
    public interface Guard extends AutoCloseable {
        @Override
        void close();
    }

    /** Guards a name until the result is closed; several fetches may guard the same name. */
    public static Guard guard(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        NAMES.merge(name, 1, Integer::sum);
        return () -> NAMES.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
    }

    /** Whether somebody guards the name at present. */
    public static boolean isGuarded(String host) {
        return NAMES.containsKey(host.toLowerCase(Locale.ROOT));
    }

    /**
     * Resolves a name.
     *
     * @throws RefusedAddressException when one of its addresses is not public
     * @throws UnknownHostException when it has none
     */
    public static void requirePublic(String host) throws UnknownHostException, RefusedAddressException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (!AddressRules.isPublic(address)) {
                throw new RefusedAddressException(host, address);
            }
        }
    }

    /** Whether none of the addresses is internal. */
    public static boolean areAllPublic(InetAddress[] addresses) {
        return Arrays.stream(addresses).allMatch(AddressRules::isPublic);
    }
}
