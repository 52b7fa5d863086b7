package dev.tance.ingest.outcome;

/** What the catalogue says about received bytes. */
sealed interface Decision {
    /** New bytes of this document: to be processed. */
    record Process() implements Decision {}

    /** The document had these bytes before. */
    record Unchanged(String detail) implements Decision {}

    /** Another document had these bytes before. */
    record Duplicate(String original) implements Decision {}
}
