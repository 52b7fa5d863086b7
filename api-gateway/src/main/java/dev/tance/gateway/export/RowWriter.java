package dev.tance.gateway.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of an export to a stream in one format. */
interface RowWriter {
    /** One row: a value for each column in their order, null where it has none. */
    void write(List<@Nullable Object> row) throws IOException;

    /** Ends the file. Without it, what was written is no whole file; the stream itself stays open. */
    void finish() throws IOException;
}
