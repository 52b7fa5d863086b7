package dev.tance.ingest.item;

import java.io.IOException;

/** The bytes of one item cannot be read or decoded; the items beside it are unharmed. */
public final class BrokenBodyException extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenBodyException(Exception cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }
}
