package dev.tance.extract.file;

import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.charset.DecodedText;
import dev.tance.extract.charset.TextDecoder;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Characters;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.document.Warnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads plain text in any Chinese encoding. */
public final class PlainTextReader {
    private static final String MEDIA_TYPE = FileKind.TEXT.mediaType();

    private PlainTextReader() {}

    /** Reads a file's bytes, a paragraph a line. */
    public static Reading read(byte[] bytes, SourceFile source) {
        DecodedText decoded = TextDecoder.decode(bytes, source.declaredCharset());
        if (decoded.text().isBlank()) {
            return new Reading.Skipped(MEDIA_TYPE, SkipReason.EMPTY, "nothing but white space");
        }
        List<Block> blocks = new ArrayList<>();
        decoded.text()
                .lines()
                .map(Characters::clean)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(Block.paragraph(line)));
        List<String> warnings = decoded.errors() > 0 ? List.of(Warnings.CHARSET_ERRORS) : List.of();
        Map<String, String> metadata = Map.of("charset", decoded.charset().name());
        return FileTitle.take(new Reading.Document(MEDIA_TYPE, null, blocks, metadata, List.of(), warnings));
    }
}
