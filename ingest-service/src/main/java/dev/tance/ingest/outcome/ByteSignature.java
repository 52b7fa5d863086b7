package dev.tance.ingest.outcome;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What the first bytes of a file say of its kind, as far as ingest must know it. */
enum ByteSignature {
    /** PNG, JPEG, GIF, BMP, TIFF, WebP. */
    IMAGE,
    /** An icon. */
    ICON,
    /** WOFF, WOFF2, OpenType, TrueType. */
    FONT,
    /** Audio or video. */
    MEDIA,
    /** A format of documents: PDF, ZIP (OOXML, ODF, OFD), OLE2, RTF, RAR, 7z, or markup. */
    DOCUMENT,
    /** Nothing known: perhaps text. */
    UNKNOWN;

    private record Magic(int offset, byte[] bytes, ByteSignature kind) {
        boolean matches(byte[] head) {
            int end = offset + bytes.length;
            return head.length >= end && Arrays.equals(head, offset, end, bytes, 0, bytes.length);
        }
    }

    private static final List<Magic> MAGICS = List.of(
            magic(0, "%PDF", DOCUMENT),
            magic(0, "PK\3\4", DOCUMENT),
            magic(0, "\u00d0\u00cf\u0011\u00e0", DOCUMENT),
            magic(0, "{\\rtf", DOCUMENT),
            magic(0, "Rar!", DOCUMENT),
            magic(0, "7z\u00bc\u00af", DOCUMENT),
            magic(0, "\u0089PNG", IMAGE),
            magic(0, "\u00ff\u00d8\u00ff", IMAGE),
            magic(0, "GIF8", IMAGE),
            magic(0, "BM", IMAGE),
            magic(0, "II*\0", IMAGE),
            magic(0, "MM\0*", IMAGE),
            magic(8, "WEBP", IMAGE),
            magic(0, "\0\0\1\0", ICON),
            magic(0, "wOFF", FONT),
            magic(0, "wOF2", FONT),
            magic(0, "OTTO", FONT),
            magic(0, "\0\1\0\0", FONT),
            magic(0, "ttcf", FONT),
            magic(4, "ftyp", MEDIA),
            magic(0, "ID3", MEDIA),
            magic(0, "OggS", MEDIA),
            magic(0, "FLV\1", MEDIA),
            magic(0, "\u001a\u0045\u00df\u00a3", MEDIA),
            magic(8, "WAVE", MEDIA),
            magic(8, "AVI ", MEDIA));

    private static Magic magic(int offset, String bytes, ByteSignature kind) {
        return new Magic(offset, bytes.getBytes(StandardCharsets.ISO_8859_1), kind);
    }

    static ByteSignature of(byte[] head) {
        for (Magic magic : MAGICS) {
            if (magic.matches(head)) {
                return magic.kind();
            }
        }
        return startsWithMarkup(head) ? DOCUMENT : UNKNOWN;
    }

    private static boolean startsWithMarkup(byte[] head) {
        int at = 0;
        while (at < head.length
                && (head[at] <= ' ')) { // white space, and the bytes of a byte order mark, which are negative
            at++;
        }
        return at < head.length && head[at] == '<';
    }
}
