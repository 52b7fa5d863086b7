package dev.tance.contracts.identity;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The form of a URL that identifies a document: scheme and host in lower case, no default port, no fragment, no dot
 * segments, an empty path as {@code /}, characters outside ASCII and unsafe ones percent-encoded, existing escapes in
 * upper case (RFC 3986, section 6.2.2). The query stays as it is: sites give it meaning.
 */
public final class CanonicalUrl {
    private static final int MAX_LENGTH = 8192;
    private static final String UNSAFE = " \"<>\\^`{|}";

    private CanonicalUrl() {}

    /**
     * Canonicalises any absolute URL with an authority or a file path.
     *
     * @return empty when the text is no absolute http, https, file or upload URL, or is longer than 8,192 characters
     */
    public static Optional<String> of(String url) {
        String trimmed = url.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return canonical(new URI(escaped(withoutFragment(trimmed))).normalize());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> canonical(URI uri) {
        if (uri.getScheme() == null) {
            return Optional.empty();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http", "https" -> web(scheme, uri);
            case "file", "upload" ->
                uri.getRawPath() == null ? Optional.empty() : Optional.of(scheme + "://" + path(uri));
            default -> Optional.empty();
        };
    }

    private static Optional<String> web(String scheme, URI uri) {
        Optional<String> host = host(uri);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        int defaultPort = scheme.equals("https") ? 443 : 80;
        int port = port(uri);
        StringBuilder result = new StringBuilder(scheme).append("://").append(host.get());
        if (port >= 0 && port != defaultPort) {
            result.append(':').append(port);
        }
        result.append(path(uri));
        if (uri.getRawQuery() != null) {
            result.append('?').append(uri.getRawQuery());
        }
        return Optional.of(result.toString());
    }

    private static Optional<String> host(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority == null) {
            return Optional.empty();
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        if (host.startsWith("[")) {
            return Optional.of(host.toLowerCase(Locale.ROOT));
        }
        try {
            String decoded = java.net.URLDecoder.decode(host, java.nio.charset.StandardCharsets.UTF_8);
            String ascii = IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.isEmpty() || ascii.matches(".*[\\s/\\\\].*") ? Optional.empty() : Optional.of(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int port(URI uri) {
        String authority = uri.getRawAuthority();
        int colon = authority.lastIndexOf(':');
        if (colon < 0 || authority.endsWith("]") || colon == authority.length() - 1) {
            return -1;
        }
        try {
            return Integer.parseInt(authority.substring(colon + 1));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String path(URI uri) {
        String path = uri.getRawPath();
        if (path == null || path.isEmpty()) {
            return "/";
        }
        String rooted = path.startsWith("/") ? path : "/" + path;
        while (rooted.startsWith("/../")) {
            rooted = rooted.substring(3);
        }
        return rooted;
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    private static String escaped(String url) {
        StringBuilder result = new StringBuilder(url.length() + 16);
        for (int i = 0; i < url.length(); ) {
            int codePoint = url.codePointAt(i);
            int width = Character.charCount(codePoint);
            if (codePoint == '%' && isEscape(url, i)) {
                result.append(url.substring(i, i + 3).toUpperCase(Locale.ROOT));
                width = 3;
            } else if (codePoint == '%' || codePoint <= 0x20 || codePoint >= 0x7f || UNSAFE.indexOf(codePoint) >= 0) {
                percentEncode(codePoint, result);
            } else {
                result.append((char) codePoint);
            }
            i += width;
        }
        return result.toString();
    }

    private static boolean isEscape(String url, int percent) {
        return percent + 2 < url.length()
                && Character.digit(url.charAt(percent + 1), 16) >= 0
                && Character.digit(url.charAt(percent + 2), 16) >= 0;
    }

    private static void percentEncode(int codePoint, StringBuilder result) {
        for (byte octet : new String(Character.toChars(codePoint)).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            result.append('%').append(String.format(Locale.ROOT, "%02X", octet & 0xff));
        }
    }
}
