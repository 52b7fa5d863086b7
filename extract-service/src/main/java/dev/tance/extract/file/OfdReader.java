package dev.tance.extract.file;

import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.Warnings;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads OFD (GB/T 33190), the national page format: the text objects of each page, by their place on it. */
final class OfdReader {
    private static final String MEDIA_TYPE = "application/ofd";
    private static final long LARGEST_PAGE = 32L << 20;
    private static final Pattern PAGE = Pattern.compile("Doc_(\\d+)/Pages/Page_(\\d+)/Content\\.xml");

    private OfdReader() {}

    static Reading read(ZipFile zip, ParseLimits limits) throws IOException {
        List<PageLines.Line> lines = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        int characters = 0;
        int number = 0;
        for (ZipArchiveEntry page : pages(zip)) {
            number++;
            try (InputStream stream = zip.getInputStream(page)) {
                List<PageLines.Line> read = OfdPage.lines(stream.readNBytes((int) LARGEST_PAGE), number);
                lines.addAll(read);
                characters +=
                        read.stream().mapToInt(line -> line.text().length()).sum();
            }
            if (characters > limits.characters()) {
                warnings.add(Warnings.TEXT_CUT);
                break;
            }
        }
        List<Block> blocks = PageLines.blocks(lines);
        if (blocks.isEmpty()) {
            return new Reading.Skipped(MEDIA_TYPE, SkipReason.NO_TEXT, "the pages hold no text objects");
        }
        return FileTitle.take(new Reading.Document(
                MEDIA_TYPE, null, blocks, Map.of("pages", Integer.toString(number)), List.of(), warnings));
    }

    private static List<ZipArchiveEntry> pages(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> PAGE.matcher(entry.getName()).matches())
                .sorted(Comparator.comparing(OfdReader::number))
                .toList();
    }

    private static long number(ZipArchiveEntry entry) {
        Matcher page = PAGE.matcher(entry.getName());
        return page.matches() ? Long.parseLong(page.group(1)) * 1_000_000 + Long.parseLong(page.group(2)) : 0;
    }
}
