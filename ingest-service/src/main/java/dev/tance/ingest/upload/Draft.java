package dev.tance.ingest.upload;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.SubmissionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a request asks for, as far as it was read. Every setter refuses what is not well formed. */
final class Draft {
    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_FILE_NAME = 255;
    private static final String DEFAULT_SOURCE = "default";

    private String source = DEFAULT_SOURCE;
    private SubmissionKind kind = SubmissionKind.AUTO;
    private @Nullable String url;
    private final List<String> urls = new ArrayList<>();
    private @Nullable String fileName;
    private @Nullable ContentReference content;

    void source(String value) throws RefusedException {
        String stripped = value.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_SOURCE
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw RefusedException.badRequest("source: 1 to " + LONGEST_SOURCE + " printable characters");
        }
        source = stripped;
    }

    void kind(String value) throws RefusedException {
        kind = Arrays.stream(SubmissionKind.values())
                .filter(each -> each.code().equals(value.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> RefusedException.badRequest("kind: one of "
                        + Arrays.stream(SubmissionKind.values())
                                .map(SubmissionKind::code)
                                .toList()));
    }

    /** The identity of a file, or the one URL to fetch. */
    void url(String value) throws RefusedException {
        url = canonical(value);
    }

    void addUrl(String value) throws RefusedException {
        String canonical = canonical(value);
        if (!canonical.startsWith("http")) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST, ErrorCode.URL_INVALID, "not an http(s) URL: " + shortened(value));
        }
        urls.add(canonical);
    }

    void file(@Nullable String name, ContentReference stored) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        fileName = last.isBlank() ? null : last.substring(Math.max(0, last.length() - LONGEST_FILE_NAME));
        content = stored;
    }

    /** Makes sure that there is either a file or something to fetch. */
    void requireComplete() throws RefusedException {
        if (content != null) {
            if (!urls.isEmpty()) {
                throw RefusedException.badRequest("either a file or urls");
            }
            return;
        }
        if (url != null) {
            addUrl(url);
            url = null;
        }
        if (urls.isEmpty()) {
            throw RefusedException.badRequest("there is neither a file nor a url");
        }
        kind = SubmissionKind.URLS;
    }

    private static String canonical(String value) throws RefusedException {
        return CanonicalUrl.of(value)
                .orElseThrow(() -> new RefusedException(
                        HttpStatus.BAD_REQUEST, ErrorCode.URL_INVALID, "not an absolute URL: " + shortened(value)));
    }

    private static String shortened(String value) {
        return value.substring(0, Math.min(value.length(), 200));
    }

    String source() {
        return source;
    }

    SubmissionKind kind() {
        return kind;
    }

    @Nullable String url() {
        return url;
    }

    List<String> urls() {
        return urls;
    }

    @Nullable String fileName() {
        return fileName;
    }

    @Nullable ContentReference content() {
        return content;
    }
}
