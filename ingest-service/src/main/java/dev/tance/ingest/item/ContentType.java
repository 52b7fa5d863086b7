package dev.tance.ingest.item;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Content-Type} header as servers really send it.
 *
 * @param mediaType in lower case without parameters, null when there is none that could be one
 * @param charset as written, null when none is stated
 */
public record ContentType(
        @Nullable String mediaType, @Nullable String charset) {
    private static final ContentType NONE = new ContentType(null, null);
    private static final int MAX_LENGTH = 500;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** Reads a header's value; whatever is not understood is left out. */
    public static ContentType parse(@Nullable String value) {
        if (value == null || value.length() > MAX_LENGTH) {
            return NONE;
        }
        int semicolon = value.indexOf(';');
        String type = (semicolon < 0 ? value : value.substring(0, semicolon)).strip();
        Matcher charset = CHARSET.matcher(value);
        return new ContentType(
                type.indexOf('/') > 0 ? type.toLowerCase(Locale.ROOT) : null, charset.find() ? charset.group(1) : null);
    }
}
