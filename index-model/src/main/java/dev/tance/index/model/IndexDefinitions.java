package dev.tance.index.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Settings and mappings of the indices. */
public final class IndexDefinitions {
    private IndexDefinitions() {}

    /** The JSON by which an index of this kind is created; the caller closes it. */
    public static InputStream of(IndexKind kind) {
        String resource = "/indices/" + kind.code() + ".json";
        try {
            return Objects.requireNonNull(IndexKind.class.getResource(resource), resource)
                    .openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
