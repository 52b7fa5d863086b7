package dev.tance.contracts.error;

import org.jspecify.annotations.Nullable;

/**
 * A failure that belongs to one document and that no retry mends: it becomes a dead letter with {@link #code()}, and the
 * documents beside it go on.
 */
public final class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** @param detail what was wrong with this document, without any of its text */
    public DocumentException(ErrorCode code, String detail) {
        this(code, detail, null);
    }

    /**
     * @param detail what was wrong with this document, without any of its text
     * @param cause kept in the dead letter's chain of causes
     */
    public DocumentException(ErrorCode code, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.code = code;
    }

    /** The code that the dead letter bears. */
    public ErrorCode code() {
        return code;
    }
}
