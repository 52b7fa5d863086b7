package dev.tance.ingest.outcome;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The name that a URL gives to its file. */
final class FileNames {
    private static final int MAX_LENGTH = 255;

    private FileNames() {}

    /**
     * The last segment of the path, decoded.
     *
     * @return null when the path ends in a slash
     */
    static @Nullable String of(String canonicalUrl) {
        String path = URI.create(canonicalUrl).getRawPath();
        String segment = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        if (segment.isEmpty()) {
            return null;
        }
        String decoded = decoded(segment);
        return decoded.length() <= MAX_LENGTH ? decoded : decoded.substring(decoded.length() - MAX_LENGTH);
    }

    private static String decoded(String segment) {
        // A plus sign stands for itself in a path
        return java.net.URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
