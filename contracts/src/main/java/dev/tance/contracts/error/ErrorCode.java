package dev.tance.contracts.error;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Every way in which a document, a message or a request can fail. Dead letters, metrics, API problems and the documents
 * use these codes and no others; the wire form is the name in lower case ({@code too_large}).
 */
public enum ErrorCode {
    /** The payload is not JSON. */
    MALFORMED_MESSAGE(
            "The message is not valid JSON", "Find the producer by the headers, correct it, discard this one."),
    /** The payload is JSON, but a required field is missing or has the wrong type. */
    SCHEMA_VIOLATION(
            "The message does not match its schema", "Compare it with the schema named in the header dataschema."),
    /** The message says that it is of a type or version that this service does not read. */
    UNKNOWN_MESSAGE_VERSION("The message is of a version unknown here", "Upgrade the consuming service, then redrive."),
    /** The raw store no longer holds the bytes that a message refers to. */
    RAW_BYTES_MISSING("The raw store lacks the bytes referred to", "Restore the raw store or ingest the source again."),

    /** A WARC ends in the middle of a record; the records before the cut were read. */
    WARC_TRUNCATED("The WARC ends within a record", "Fetch the WARC again; what stood before the cut is loaded."),
    /** A WARC record cannot be read at all. */
    WARC_MALFORMED("A WARC record cannot be read", "Check the file with a WARC validator."),
    /** A body's transfer or content encoding is broken. */
    ENCODING_BROKEN("The HTTP body cannot be decoded", "Crawl this URL again."),
    /** The text is not an absolute http or https URL. */
    URL_INVALID("Not an absolute http(s) URL", "Correct the URL."),
    /** The URL leads to a loopback, private, link-local or otherwise internal address. */
    FETCH_REFUSED("The address is private and fetching it is not allowed", "Allow private addresses if this is meant."),
    /** The server did not answer, or not fully, within the time limit. */
    FETCH_TIMEOUT("The server did not answer in time", "Redrive later or raise the limit."),
    /** The connection failed: unknown host, refused, TLS, reset. */
    FETCH_FAILED("The page could not be fetched", "Redrive later; the message names the cause."),
    /** More redirects than allowed, or a circle of them. */
    TOO_MANY_REDIRECTS("Too many redirects", "Submit the final URL."),

    /** Larger than the configured limit. */
    TOO_LARGE("Larger than the limit", "Raise the limit or split the file, then redrive."),
    /** Parsing took longer than its limit, in all or without progress. */
    TIMEOUT("Parsing took longer than its limit", "Raise the limit, then redrive."),
    /** The parser ran out of its memory. */
    OUT_OF_MEMORY("The parser ran out of memory", "Raise the parser's heap, then redrive."),
    /** The parser's process ended without an answer. */
    PARSER_CRASHED("The parser crashed", "Report the file; redrive after an upgrade."),
    /** The file needs a password. */
    ENCRYPTED("The file is encrypted", "Obtain an open copy."),
    /** The file is damaged or not what it claims to be. */
    CORRUPT("The file is damaged", "Fetch the file again."),
    /** No parser for this type of file. */
    UNSUPPORTED("No parser for this type of file", "Convert the file to a supported type."),
    /** An archive expands or nests beyond its limits. */
    ARCHIVE_BOMB("The archive expands or nests beyond the limits", "Unpack it by hand if it is trusted."),

    /** The tagging engine failed on the text; always a defect of the engine. */
    TAGGING_FAILED("The tagging engine failed on this text", "Report the document; replay after an upgrade."),
    /** Elasticsearch refuses the document itself, so that a retry cannot help. */
    INDEX_REJECTED("Elasticsearch rejects this document", "See the cause; replay the stage index after a correction."),
    /** A failure that no other code names; always a defect. */
    INTERNAL("Unexpected failure", "Report it with its cause; redrive after an upgrade."),

    /** A request parameter or body is wrong. */
    BAD_REQUEST("The request is not valid", "The detail names the parameter at fault."),
    /** The request bears no key, or one that is unknown or revoked. */
    UNAUTHENTICATED("A valid API key is needed", "Send a key as X-API-Key; an admin makes one with tance key create."),
    /** The key is valid, but its role does not cover this. */
    FORBIDDEN("The key's role does not cover this", "Use a key of the role that the detail names."),
    /** More requests than the key or the address may send in a while. */
    RATE_LIMITED("Too many requests", "Wait as many seconds as the header Retry-After says."),
    /** No such resource. */
    NOT_FOUND("There is no such resource", "Check the id."),
    /** The point in time that a cursor goes on in is over. */
    CURSOR_EXPIRED("The cursor has expired", "Start again from the first page."),
    /** The request body is larger than allowed. */
    PAYLOAD_TOO_LARGE("The request body is too large", "Send less at once."),
    /** A part that this request needs does not answer at present. */
    UNAVAILABLE("A part that this needs does not answer at present", "Try again shortly.");

    private final String title;
    private final String hint;

    ErrorCode(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** The wire form, for example {@code too_large}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One line for people that says what happened. */
    public String title() {
        return title;
    }

    /** One line for people that says what to do. */
    public String hint() {
        return hint;
    }
}
