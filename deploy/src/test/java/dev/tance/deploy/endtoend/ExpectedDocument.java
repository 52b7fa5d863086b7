package dev.tance.deploy.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a corpus expects of one of its documents.
 *
 * @param file the file that holds it
 * @param url its page's URL, null for a file
 * @param attachment URL of the file behind the page that is the document itself, null when the page is
 * @param versions number of different captures
 * @param mirror URL of a copy on another site, null when there is none
 */
record ExpectedDocument(
        String id,
        @Nullable String file,
        @Nullable String url,
        @Nullable String attachment,
        String title,
        int versions,
        @Nullable String mirror,
        List<ExpectedTarget> expectedTargets) {
    /** A target that the document holds, by its literal text. */
    record ExpectedTarget(String indicator, String evidence) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    ExpectedDocument {
        expectedTargets = expectedTargets == null ? List.of() : List.copyOf(expectedTargets);
    }

    static List<ExpectedDocument> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JSON.readValue(line, ExpectedDocument.class))
                .toList();
    }

    /** The URL under which the document itself is found; null for a file. */
    @Nullable String ownUrl() {
        return attachment == null ? url : attachment;
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
