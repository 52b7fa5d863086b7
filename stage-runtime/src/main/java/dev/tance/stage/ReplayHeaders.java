package dev.tance.stage;

import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.topic.Headers;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The headers by which a replayed message says which replay it belongs to. */
public final class ReplayHeaders {
    private static final int MAX_DIGITS = 9;

    private ReplayHeaders() {}

    /** Null for a live message. What cannot be read counts as absent: a header decides the lane, never the content. */
    public static @Nullable ReplayContext read(org.apache.kafka.common.header.Headers headers) {
        return read(name -> {
            Header header = headers.lastHeader(name);
            return header == null ? null : header.value();
        });
    }

    static @Nullable ReplayContext read(Function<String, @Nullable Object> headers) {
        Integer wave = number(headers.apply(Headers.WAVE));
        if (wave == null) {
            return null;
        }
        Integer tries = number(headers.apply(Headers.TRIES));
        return new ReplayContext(wave, number(headers.apply(Headers.GENERATION)), tries == null ? 0 : tries);
    }

    static void write(ReplayContext replay, org.apache.kafka.common.header.Headers headers) {
        add(headers, Headers.WAVE, replay.wave());
        if (replay.generation() != null) {
            add(headers, Headers.GENERATION, replay.generation());
        }
        add(headers, Headers.TRIES, replay.tries());
    }

    private static void add(org.apache.kafka.common.header.Headers headers, String name, int value) {
        headers.add(name, Integer.toString(value).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Integer number(@Nullable Object value) {
        String text = value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
        return text.matches("\\d{1," + MAX_DIGITS + "}") ? Integer.valueOf(text) : null;
    }
}
