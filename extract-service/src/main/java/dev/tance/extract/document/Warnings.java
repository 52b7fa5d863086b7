package dev.tance.extract.document;

/** Codes of what was lost or cut, as {@code DocumentExtracted.warnings} carries them. */
public final class Warnings {
    /** Some bytes fit no character of the page's encoding. */
    public static final String CHARSET_ERRORS = "charset_errors";
    /** The text was cut at the limit of characters. */
    public static final String TEXT_CUT = "text_cut";
    /** The parser failed on the way; what it had read until then is kept. */
    public static final String PARTIAL = "partial";
    /** Some pages have no text layer or a garbled one, and were not recognised either. */
    public static final String PAGES_WITHOUT_TEXT = "pages_without_text";
    /** Some characters of a PDF cannot be mapped to Unicode. */
    public static final String GARBLED_CHARACTERS = "garbled_characters";
    /** Some or all text was read by character recognition. */
    public static final String OCR = "ocr";
    /** Character recognition is unsure of some page: see the page's confidence in the metadata. */
    public static final String OCR_LOW_CONFIDENCE = "ocr_low_confidence";
    /** Some members of an archive are no documents or could not be unpacked. */
    public static final String MEMBERS_LEFT_OUT = "members_left_out";

    private Warnings() {}
}
