package dev.tance.extract.recognition;

import dev.tance.contracts.error.ErrorCode;

/** A page could not be recognised. The other pages of the document are not concerned. */
final class RecognitionFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** @param code what it means for the document when no page could be read */
    RecognitionFailure(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }
}
