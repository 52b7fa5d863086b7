package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.Warnings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.SAXException;

/** Reads office files with Tika's parsers: paragraphs and tables, without headers, footers, deleted text and macros. */
final class OfficeReader {
    private OfficeReader() {}

    static Reading read(ParseTask task, OfficeFormat format) throws DocumentException {
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, format.mediaType());
        XhtmlBlocks blocks = new XhtmlBlocks(
                task.limits().characters(),
                format == OfficeFormat.DOCX ? WordTableSpans.of(Path.of(task.file())) : WordTableSpans.NONE);
        List<String> warnings = new ArrayList<>();
        try (TikaInputStream stream = TikaInputStream.get(Path.of(task.file()))) {
            format.parser().parse(stream, blocks, metadata, context());
        } catch (XhtmlBlocks.LimitReachedException e) {
            warnings.add(Warnings.TEXT_CUT);
        } catch (EncryptedDocumentException e) {
            throw new DocumentException(ErrorCode.ENCRYPTED, "the file needs a password", e);
        } catch (UnsupportedFormatException e) {
            throw new DocumentException(ErrorCode.UNSUPPORTED, "no parser for this type of file", e);
        } catch (TikaException | SAXException | IOException | RuntimeException e) {
            keepWhatWasRead(blocks, warnings, e);
        }
        return reading(format, metadata, blocks, warnings);
    }

    private static void keepWhatWasRead(XhtmlBlocks blocks, List<String> warnings, Exception failure)
            throws DocumentException {
        if (isLimit(failure)) {
            warnings.add(Warnings.TEXT_CUT);
        } else if (hasCause(failure, org.apache.poi.EncryptedDocumentException.class)) {
            throw new DocumentException(ErrorCode.ENCRYPTED, "the file needs a password", failure);
        } else if (blocks.blocks().isEmpty() || isEntityBomb(failure)) {
            throw new DocumentException(ErrorCode.CORRUPT, "the file is damaged: " + failure.getMessage(), failure);
        } else {
            warnings.add(Warnings.PARTIAL);
        }
    }

    private static boolean isLimit(Throwable failure) {
        return hasCause(failure, XhtmlBlocks.LimitReachedException.class);
    }

    /** What was read until then is the bomb's own text. The XML parser tells it by its message alone. */
    private static boolean isEntityBomb(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (String.valueOf(cause.getMessage()).contains("entity expansions")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        config.setExtractMacros(false);
        config.setIncludeSlideMasterContent(false);
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, NoEmbedded.INSTANCE);
        return context;
    }

    private static Reading reading(OfficeFormat format, Metadata metadata, XhtmlBlocks blocks, List<String> warnings) {
        String stated = metadata.get(HttpHeaders.CONTENT_TYPE);
        String mediaType = stated == null ? format.mediaType() : stated;
        List<Block> content = SheetNames.without(mediaType, blocks.blocks());
        if (content.isEmpty()) {
            return new Reading.Skipped(mediaType, SkipReason.NO_TEXT, "the file holds no text");
        }
        Map<String, String> kept = new LinkedHashMap<>();
        put(kept, "author", metadata.get(TikaCoreProperties.CREATOR));
        put(kept, "created", metadata.get(TikaCoreProperties.CREATED));
        put(kept, "modified", metadata.get(TikaCoreProperties.MODIFIED));
        put(kept, "fileTitle", metadata.get(TikaCoreProperties.TITLE));
        return FileTitle.take(new Reading.Document(mediaType, null, content, kept, List.of(), warnings));
    }

    private static void put(Map<String, String> kept, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank() && value.length() < 500) {
            kept.put(name, value.strip());
        }
    }
}
