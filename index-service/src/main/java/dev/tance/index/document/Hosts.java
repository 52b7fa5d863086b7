package dev.tance.index.document;

import org.jspecify.annotations.Nullable;

/** Hosts of canonical URLs. */
public final class Hosts {
    private Hosts() {}

    /** The host, without a port, of a web URL; null for other URLs. */
    public static @Nullable String of(String url) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            return null;
        }
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end).replaceFirst(":\\d+$", "");
    }
}
