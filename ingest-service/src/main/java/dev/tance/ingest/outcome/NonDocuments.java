package dev.tance.ingest.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what is no document by its type: logos, style sheets, scripts, fonts, sound and film. Where the declared type
 * and the bytes disagree, the bytes decide. Pictures that are large enough to be scans go on to extraction.
 */
final class NonDocuments {
    private static final int SMALLEST_SCAN_BYTES = 10 << 10;
    private static final int SMALLEST_SCAN_SIDE = 200;
    private static final Set<String> CODE_TYPES = Set.of(
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/x-javascript",
            "application/ecmascript",
            "application/manifest+json",
            "application/wasm",
            "image/svg+xml");
    private static final Set<String> CODE_EXTENSIONS =
            Set.of("css", "js", "mjs", "map", "woff", "woff2", "ttf", "eot", "otf", "svg", "ico");
    private static final Set<String> UNTELLING_TYPES =
            Set.of("application/octet-stream", "binary/octet-stream", "text/plain");

    private NonDocuments() {}

    /** Why it is no document, in a few words; empty when it may be one. */
    static Optional<String> reason(@Nullable String mediaType, @Nullable String fileName, Body body) {
        return switch (ByteSignature.of(body.head())) {
            case IMAGE -> smallImage(body);
            case ICON -> Optional.of("icon");
            case FONT -> Optional.of("font");
            case MEDIA -> Optional.of("audio or video");
            case DOCUMENT -> isVectorImage(mediaType) ? Optional.of("vector image") : Optional.empty();
            case UNKNOWN -> byDeclaration(mediaType, fileName);
        };
    }

    private static Optional<String> smallImage(Body body) {
        if (body.isWhole() && body.head().length < SMALLEST_SCAN_BYTES) {
            return Optional.of("image of " + body.head().length + " bytes");
        }
        return ImageSize.of(body.head())
                .filter(size -> Math.min(size.width(), size.height()) < SMALLEST_SCAN_SIDE)
                .map(size -> "image of " + size.width() + " x " + size.height() + " pixels");
    }

    private static boolean isVectorImage(@Nullable String mediaType) {
        return mediaType != null && mediaType.equals("image/svg+xml");
    }

    private static Optional<String> byDeclaration(@Nullable String mediaType, @Nullable String fileName) {
        if (mediaType == null || UNTELLING_TYPES.contains(mediaType)) {
            return extension(fileName).filter(CODE_EXTENSIONS::contains).map(extension -> "." + extension + " file");
        }
        boolean isOther = CODE_TYPES.contains(mediaType)
                || mediaType.startsWith("font/")
                || mediaType.startsWith("application/font-")
                || mediaType.startsWith("application/x-font-")
                || mediaType.equals("application/vnd.ms-fontobject")
                || mediaType.startsWith("audio/")
                || mediaType.startsWith("video/");
        return isOther ? Optional.of(mediaType) : Optional.empty();
    }

    private static Optional<String> extension(@Nullable String fileName) {
        if (fileName == null || fileName.lastIndexOf('.') < 0) {
            return Optional.empty();
        }
        return Optional.of(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
