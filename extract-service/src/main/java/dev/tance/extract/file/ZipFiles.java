package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Tells what a ZIP holds: an office document, or members that are documents of their own. */
final class ZipFiles {
    private static final int MIME_TYPE_LENGTH = 100;

    private ZipFiles() {}

    static Reading read(ParseTask task, Progress progress) throws DocumentException {
        Optional<OfficeFormat> format;
        try (ZipFile zip = ZipFile.builder().setPath(Path.of(task.file())).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().anyMatch(entry -> entry.getName().equals("OFD.xml"))) {
                return OfdReader.read(zip, task.limits());
            }
            format = officeFormat(zip, entries);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException(ErrorCode.CORRUPT, "the ZIP is damaged: " + e.getMessage(), e);
        }
        return format.isPresent()
                ? OfficeReader.read(task, format.get())
                : ArchiveReader.read(task, FileKind.ZIP, progress);
    }

    private static Optional<OfficeFormat> officeFormat(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        Set<String> roots = new HashSet<>();
        entries.forEach(entry -> roots.add(entry.getName().replaceFirst("[/\\\\].*", "")));
        if (roots.contains("[Content_Types].xml")) {
            if (roots.contains("word")) {
                return Optional.of(OfficeFormat.DOCX);
            }
            if (roots.contains("xl")) {
                return Optional.of(OfficeFormat.XLSX);
            }
            if (roots.contains("ppt")) {
                return Optional.of(OfficeFormat.PPTX);
            }
        }
        String mimeType = mimeType(zip, zip.getEntry("mimetype"));
        if (mimeType.startsWith("application/vnd.oasis.opendocument")) {
            return Optional.of(OfficeFormat.ODF);
        }
        return mimeType.startsWith("application/epub") ? Optional.of(OfficeFormat.EPUB) : Optional.empty();
    }

    private static String mimeType(ZipFile zip, @Nullable ZipArchiveEntry entry) throws IOException {
        if (entry == null) {
            return "";
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(MIME_TYPE_LENGTH), StandardCharsets.US_ASCII);
        }
    }
}
