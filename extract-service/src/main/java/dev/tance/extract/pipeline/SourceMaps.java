package dev.tance.extract.pipeline;

import dev.tance.contracts.message.DocumentText;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.file.FileKind;
import dev.tance.extract.file.FileParser;
import dev.tance.extract.provenance.SourceMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;

/** Adds to the text of pages and plain texts where it stands in their bytes. Other formats know pages at most. */
final class SourceMaps {
    private static final long LARGEST = 8L << 20;

    private SourceMaps() {}

    /** The text with its map; as it was for formats whose bytes are not text, and for very large files. */
    static DocumentText add(DocumentText text, Reading.Document document, SourceFile source) throws IOException {
        String charset = document.metadata().get("charset");
        if (charset == null || Files.size(source.file()) > LARGEST) {
            return text;
        }
        FileKind kind = FileKind.of(FileParser.head(source.file()), source.declaredMediaType(), source.fileName());
        if (!kind.isText()) {
            return text;
        }
        return new DocumentText(
                text.text(),
                text.paragraphs(),
                text.tables(),
                SourceMapper.map(
                        Files.readAllBytes(source.file()), Charset.forName(charset), kind == FileKind.HTML, text));
    }
}
