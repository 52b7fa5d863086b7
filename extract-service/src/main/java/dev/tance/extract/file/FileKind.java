package dev.tance.extract.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes. Names and declared types are believed only where bytes say nothing. */
public enum FileKind {
    PDF("application/pdf"),
    /** Word, Excel, PowerPoint and WPS before 2007, and encrypted newer ones. */
    OLE("application/x-tika-msoffice"),
    /** OOXML, OpenDocument, EPUB, OFD or an archive. */
    ZIP("application/zip"),
    RTF("application/rtf"),
    RAR("application/x-rar-compressed"),
    SEVEN_ZIP("application/x-7z-compressed"),
    GZIP("application/gzip"),
    TAR("application/x-tar"),
    EMAIL("message/rfc822"),
    HTML("text/html"),
    TEXT("text/plain"),
    /** A picture, which may be the scan of a page. */
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff"),
    /** Other pictures, sound, fonts, programs, style sheets, scripts: never a document. */
    NO_DOCUMENT("application/octet-stream"),
    UNKNOWN("application/octet-stream");

    private static final int HEAD = 4096;
    private static final int TAR_MAGIC_AT = 257;
    private static final double BINARY_SHARE = 0.02;
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|script|table|div|p\\b|h1|center|link|style|base|ul|a\\b|br|span|font).*");
    private static final Pattern TAGS =
            Pattern.compile("(?i)<(?:div|p|br|table|td|span|a|li|font)(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern MAIL = Pattern.compile(
            "(?is)(?:(?:from|date|subject|mime-version|received|return-path|message-id|to|x-[a-z-]+|content-type|snapshot-content-location): .*\\n.{0,2000})mime-version: .*");
    /** Feeds, site maps, vector pictures: no documents, and never given to a parser of XML. */
    private static final Pattern XML =
            Pattern.compile("(?i)(?:\u00ef\u00bb\u00bf)?\\s*<(?:\\?xml\\s|!doctype\\s|svg[\\s>])");

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s");
    private static final Pattern PICTURE = Pattern.compile("<svg[\\s>]");
    private static final Pattern CODE_NAME =
            Pattern.compile("(?i).*\\.(?:js|css|json|woff2?|ttf|eot|map|swf|mp[34]|ico|xsl)$");
    private static final Pattern CODE_TYPE = Pattern.compile(
            "(?i)(?:text/(?:css|javascript)|application/(?:javascript|x-javascript|json|font.*|x-font.*)|font/.*|image/.*|audio/.*|video/.*)");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type as far as the first bytes tell it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the file is read within the service: text alone, whose cost grows with its length and nothing else. */
    public boolean isText() {
        return this == HTML || this == TEXT;
    }

    /** Whether the file is a picture in one of the formats in which pages are scanned. */
    public boolean isPicture() {
        return this == PNG || this == JPEG || this == TIFF;
    }

    /**
     * Recognises a file.
     *
     * @param head its first bytes, 4,096 are enough
     */
    public static FileKind of(byte[] head, @Nullable String declaredMediaType, @Nullable String fileName) {
        FileKind binary = byMagic(head);
        if (binary != UNKNOWN) {
            return binary;
        }
        if (isBinary(head)) {
            return CODE_TYPE.matcher(nullToEmpty(declaredMediaType)).matches() ? NO_DOCUMENT : UNKNOWN;
        }
        String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (MAIL.matcher(text).lookingAt()) {
            return EMAIL;
        }
        if (MARKUP.matcher(text).lookingAt()) {
            return HTML;
        }
        if (CODE_NAME.matcher(nullToEmpty(fileName)).matches()
                || CODE_TYPE.matcher(nullToEmpty(declaredMediaType)).matches()) {
            return NO_DOCUMENT;
        }
        boolean declaredPage =
                nullToEmpty(declaredMediaType).toLowerCase(Locale.ROOT).contains("html");
        if (XML.matcher(text).lookingAt()
                && !(declaredPage && TAGS.matcher(text).find())) {
            return ENTITY.matcher(text).find() && !PICTURE.matcher(text).find() ? UNKNOWN : NO_DOCUMENT;
        }
        return TAGS.matcher(text).find() ? HTML : TEXT;
    }

    private static FileKind byMagic(byte[] head) {
        int skipped = leadingNoise(head);
        if (begins(head, skipped, "%PDF-")) {
            return PDF;
        }
        if (begins(head, 0, "PK\3\4") || begins(head, 0, "PK\5\6") || begins(head, 0, "PK\7\10")) {
            return ZIP;
        }
        if (begins(head, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLE;
        }
        if (begins(head, 0, "{\\rtf")) {
            return RTF;
        }
        if (begins(head, 0, "Rar!\u001a\7")) {
            return RAR;
        }
        if (begins(head, 0, "7z\u00bc\u00af\u0027\u001c")) {
            return SEVEN_ZIP;
        }
        if (begins(head, 0, "\u001f\u008b")) {
            return GZIP;
        }
        if (begins(head, TAR_MAGIC_AT, "ustar")) {
            return TAR;
        }
        if (begins(head, 0, "\u0089PNG")) {
            return PNG;
        }
        if (begins(head, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (begins(head, 0, "II*\0") || begins(head, 0, "MM\0*")) {
            return TIFF;
        }
        return isMedia(head) ? NO_DOCUMENT : UNKNOWN;
    }

    private static boolean isMedia(byte[] head) {
        return begins(head, 0, "GIF8")
                || begins(head, 0, "BM") && head.length > 30 && head[6] == 0 && head[7] == 0
                || begins(head, 0, "RIFF")
                || begins(head, 0, "\0\0\1\0")
                || begins(head, 4, "ftyp")
                || begins(head, 0, "ID3")
                || begins(head, 0, "OggS")
                || begins(head, 0, "wOFF")
                || begins(head, 0, "wOF2")
                || begins(head, 0, "FWS")
                || begins(head, 0, "CWS")
                || begins(head, 0, "FLV")
                || begins(head, 0, "\u007fELF")
                || begins(head, 0, "MZ") && isBinary(head);
    }

    private static int leadingNoise(byte[] head) {
        int index = 0;
        while (index < Math.min(head.length, 1024) && head[index] != '%') {
            index++;
        }
        return index;
    }

    private static boolean isBinary(byte[] head) {
        int length = Math.min(head.length, HEAD);
        int control = 0;
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            int value = head[i] & 0xff;
            zeros += value == 0 ? 1 : 0;
            control += value < 0x20
                            && value != '\t'
                            && value != '\n'
                            && value != '\r'
                            && value != '\f'
                            && value != 0
                            && value != 0x1b
                    ? 1
                    : 0;
        }
        boolean wide = zeros > 0 && length > 3 && (head[0] & 0xff) >= 0xfe && (head[1] & 0xff) >= 0xfe;
        return !wide && (control > length * BINARY_SHARE && control > 2 || zeros > length * 0.6);
    }

    private static boolean begins(byte[] bytes, int offset, String magic) {
        if (bytes.length < offset + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[offset + i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String nullToEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
