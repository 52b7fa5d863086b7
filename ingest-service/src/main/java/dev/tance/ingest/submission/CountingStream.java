package dev.tance.ingest.submission;

import dev.tance.ingest.outcome.SubmissionCounters;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the counters how much of the upload was read. */
final class CountingStream extends FilterInputStream {
    private final SubmissionCounters counters;

    CountingStream(InputStream upload, SubmissionCounters counters) {
        super(upload);
        this.counters = counters;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counters.addRead(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        counters.addRead(Math.max(0, count));
        return count;
    }
}
