package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mail.RFC822Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads electronic letters and pages saved as MHTML: what they say, and their attachments as documents of their own. */
final class EmailReader {
    private static final int LARGEST_PART = 64 << 20;

    private EmailReader() {}

    /** One part of the letter. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(
            String type, @Nullable String name, @Nullable String charset, byte[] bytes) {
        boolean isPage() {
            return type.startsWith("text/html");
        }

        boolean isMessage() {
            return name == null && (isPage() || type.startsWith("text/plain"));
        }
    }

    static Reading read(ParseTask task, Progress progress) throws DocumentException, IOException {
        List<Part> parts = partsOf(task);
        Part message = parts.stream()
                .filter(Part::isPage)
                .findFirst()
                .or(() -> parts.stream().filter(Part::isMessage).findFirst())
                .orElse(null);
        Path folder = Path.of(task.workFolder());
        MemberUnpacker attachments =
                new MemberUnpacker(folder, Files.size(Path.of(task.file())), task.limits(), progress);
        int count = 0;
        for (Part part : parts) {
            String name = part.name();
            if (part != message && name != null && !part.type().startsWith("image/")) {
                attachments.add(name, () -> new ByteArrayInputStream(part.bytes()));
                count++;
            }
        }
        if (count > 0 && message != null) {
            attachments.add(
                    message.isPage() ? "message.html" : "message.txt", () -> new ByteArrayInputStream(message.bytes()));
        }
        if (count > 0 || message == null) {
            return attachments.result(OfficeFormat.EMAIL.mediaType());
        }
        SourceFile source =
                new SourceFile(Path.of(task.file()), task.url(), message.type(), message.charset(), task.fileName());
        return message.isPage()
                ? PageReader.read(message.bytes(), source)
                : PlainTextReader.read(message.bytes(), source, folder);
    }

    private static List<Part> partsOf(ParseTask task) throws DocumentException {
        List<Part> parts = new ArrayList<>();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Collector(parts));
        try (TikaInputStream stream = TikaInputStream.get(Path.of(task.file()))) {
            new RFC822Parser().parse(stream, new DefaultHandler(), new Metadata(), context);
        } catch (TikaException | SAXException | IOException | RuntimeException e) {
            if (parts.isEmpty()) {
                throw new DocumentException(ErrorCode.CORRUPT, "the letter is damaged: " + e.getMessage(), e);
            }
        }
        return parts;
    }

    /** Keeps the parts as they come. */
    private record Collector(List<Part> parts) implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
                throws IOException {
            String type = metadata.get(Metadata.CONTENT_TYPE);
            parts.add(new Part(
                    type == null ? "application/octet-stream" : type,
                    metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY),
                    metadata.get(Metadata.CONTENT_ENCODING),
                    stream.readNBytes(LARGEST_PART)));
        }
    }
}
