package dev.tance.gateway.access;

import dev.tance.gateway.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells who needs no key: people and programs on the machine itself, of a system that up started there.
 *
 * <p>A loopback address is not enough. A proxy on this machine hands on requests of anyone, so whatever bears a proxy's
 * header is not local. A page of another site can make the browser of somebody here send requests, under this machine's name
 * or, after rebinding a name of its own, under that one: so the name asked for must be one of loopback, and the page that
 * asks must be ours.
 */
@Component
public class LocalCallers {
    private static final String UP = "up";
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final boolean isUp;

    public LocalCallers(GatewayProperties properties) {
        this.isUp = properties.mode().equals(UP);
    }

    /** Tells whether the request is let in without a key. */
    public boolean isLocal(HttpServletRequest request) {
        return isUp
                && isLoopback(request.getRemoteAddr())
                && OF_PROXIES.stream().noneMatch(name -> request.getHeader(name) != null)
                && namesLoopback(request)
                && isOfNoOtherSite(request);
    }

    private static boolean isLoopback(String address) {
        try {
            // Of the connection, never a name: nothing is looked up
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean namesLoopback(HttpServletRequest request) {
        List<String> hosts = Collections.list(request.getHeaders(HttpHeaders.HOST));
        return hosts.size() == 1
                && LOOPBACK_NAMES.contains(withoutPort(hosts.getFirst()).toLowerCase(Locale.ROOT));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d*$", "");
    }

    private static boolean isOfNoOtherSite(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isOwn(origin, request)) {
            return false;
        }
        // A link from another site may be followed; nothing may be changed from there
        String site = request.getHeader("Sec-Fetch-Site");
        return Credentials.isReading(request) || site == null || site.equals("same-origin") || site.equals("none");
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            return request.getHeader(HttpHeaders.HOST)
                    .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
