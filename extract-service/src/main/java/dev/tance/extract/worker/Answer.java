package dev.tance.extract.worker;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Reading;
import org.jspecify.annotations.Nullable;

/** What a child process answers: exactly one of the fields before {@code detail} is set. */
public record Answer(
        Reading.@Nullable Document document,
        Reading.@Nullable Skipped skipped,
        Reading.@Nullable Container container,
        @Nullable ErrorCode error,
        @Nullable String detail) {
    private static final int LONGEST_DETAIL = 500;

    static Answer of(Reading reading) {
        return switch (reading) {
            case Reading.Document document -> new Answer(document, null, null, null, null);
            case Reading.Skipped skipped -> new Answer(null, skipped, null, null, null);
            case Reading.Container container -> new Answer(null, null, container, null, null);
        };
    }

    static Answer failed(ErrorCode error, String detail) {
        String line = detail.replaceAll("\\s+", " ");
        return new Answer(
                null, null, null, error, line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) : line);
    }

    Reading reading() throws DocumentException {
        if (document != null) {
            return document;
        }
        if (skipped != null) {
            return skipped;
        }
        if (container != null) {
            return container;
        }
        throw new DocumentException(error == null ? ErrorCode.PARSER_CRASHED : error, String.valueOf(detail));
    }
}
