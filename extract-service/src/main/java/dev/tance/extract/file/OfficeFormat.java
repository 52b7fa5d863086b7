package dev.tance.extract.file;

import java.util.Map;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** The office formats and what reads them. */
enum OfficeFormat {
    OLE("application/x-tika-msoffice"),
    RTF("application/rtf"),
    EMAIL("message/rfc822"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODF("application/vnd.oasis.opendocument.text"),
    EPUB("application/epub+zip");

    private static final Map<FileKind, OfficeFormat> BY_KIND =
            Map.of(FileKind.OLE, OLE, FileKind.RTF, RTF, FileKind.EMAIL, EMAIL);

    private final String mediaType;

    OfficeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    Parser parser() {
        return switch (this) {
            case OLE -> new OfficeParser();
            case RTF -> new RTFParser();
            case EMAIL -> new RFC822Parser();
            case DOCX, XLSX, PPTX -> new OOXMLParser();
            case ODF -> new OpenDocumentParser();
            case EPUB -> new EpubParser();
        };
    }

    static OfficeFormat of(FileKind kind) {
        OfficeFormat format = BY_KIND.get(kind);
        if (format == null) {
            throw new IllegalArgumentException("no office format: " + kind);
        }
        return format;
    }
}
