package dev.tance.contracts.error;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a received item rightly yields no document of its own in the index. Wire form: the name in lower case. */
public enum SkipReason {
    /** The crawler was answered with an HTTP status of 400 or more. */
    HTTP_ERROR,
    /** The crawler was redirected; the target counts by itself. */
    REDIRECT,
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** The same document and the same bytes as known already, or a revisit record. */
    UNCHANGED,
    /** The same document text as another URL's, which is named as the original. */
    DUPLICATE,
    /** A newer capture of the same document is indexed already. */
    SUPERSEDED,
    /** A picture, font, style sheet, script or the like: no document by its type. */
    NOT_A_DOCUMENT,
    /** A page that holds little but links to other pages. */
    LIST_PAGE,
    /** A page whose content appears only when a browser runs its scripts. */
    SCRIPT_ONLY,
    /** A page that holds no text besides navigation. */
    NO_TEXT,
    /** A scan that needs character recognition, which is not installed. */
    OCR_NEEDED;

    /** The wire form, for example {@code list_page}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
