package dev.tance.extract.file;

import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.charset.DecodedText;
import dev.tance.extract.charset.TextDecoder;
import dev.tance.extract.compilation.BoundDocument;
import dev.tance.extract.compilation.BoundPages;
import dev.tance.extract.compilation.Compilation;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Characters;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.document.Warnings;
import dev.tance.extract.page.SavedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads plain text in any Chinese encoding. */
public final class PlainTextReader {
    private static final String MEDIA_TYPE = FileKind.TEXT.mediaType();

    private PlainTextReader() {}

    /**
     * Reads a file's bytes, a paragraph a line. A compilation becomes a container of the documents that it binds; a page that
     * a crawler saved as text loses its furniture.
     *
     * @param workFolder where the documents of a compilation are written
     */
    public static Reading read(byte[] bytes, SourceFile source, Path workFolder) throws IOException {
        DecodedText decoded = TextDecoder.decode(bytes, source.declaredCharset());
        if (decoded.text().isBlank()) {
            return new Reading.Skipped(MEDIA_TYPE, SkipReason.EMPTY, "nothing but white space");
        }
        List<BoundDocument> bound = Compilation.split(decoded.text());
        if (!bound.isEmpty()) {
            return new Reading.Container(MEDIA_TYPE, BoundPages.write(bound, workFolder), List.of());
        }
        List<String> warnings = decoded.errors() > 0 ? List.of(Warnings.CHARSET_ERRORS) : List.of();
        List<String> lines = decoded.text().lines().toList();
        Optional<SavedPage.Content> page = SavedPage.read(lines);
        if (page.isPresent()) {
            SavedPage.Content content = page.get();
            Map<String, String> metadata = new LinkedHashMap<>(content.metadata());
            metadata.put("charset", decoded.charset().name());
            return new Reading.Document(MEDIA_TYPE, content.title(), content.blocks(), metadata, List.of(), warnings);
        }
        List<Block> blocks = lines.stream()
                .map(Characters::clean)
                .filter(line -> !line.isEmpty())
                .map(Block::paragraph)
                .toList();
        Map<String, String> metadata = Map.of("charset", decoded.charset().name());
        return FileTitle.take(new Reading.Document(MEDIA_TYPE, null, blocks, metadata, List.of(), warnings));
    }
}
