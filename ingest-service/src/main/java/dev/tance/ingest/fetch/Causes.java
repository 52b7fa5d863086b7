package dev.tance.ingest.fetch;

import dev.tance.contracts.address.RefusedAddressException;
import java.util.Objects;

/** Puts exceptions in words. */
final class Causes {
    private static final int DEEPEST = 5;

    private Causes() {}

    /** The innermost message: the outer ones of connections often say nothing. */
    static String inOneLine(Throwable failure) {
        Throwable told = failure;
        for (int depth = 0; depth < DEEPEST && told.getCause() != null; depth++) {
            told = told.getCause();
        }
        String message = Objects.toString(told.getMessage(), "");
        String name = told.getClass().getSimpleName();
        return (message.isBlank() ? name : told instanceof RefusedAddressException ? message : name + ": " + message)
                .lines()
                .findFirst()
                .orElse(name);
    }
}
