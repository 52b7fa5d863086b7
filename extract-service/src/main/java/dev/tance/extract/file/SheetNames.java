package dev.tance.extract.file;

import dev.tance.extract.document.Block;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out the names that a spreadsheet program gives its sheets: nobody wrote them. */
final class SheetNames {
    private static final Pattern GIVEN = Pattern.compile("(?:Sheet|工作表|表)\\s?\\d{1,3}");
    private static final Pattern SPREADSHEET = Pattern.compile("(?i).*(?:excel|spreadsheet).*");

    private SheetNames() {}

    static List<Block> without(String mediaType, List<Block> blocks) {
        if (!SPREADSHEET.matcher(mediaType).matches()) {
            return blocks;
        }
        return blocks.stream()
                .filter(block -> block.isTable() || !GIVEN.matcher(block.text()).matches())
                .toList();
    }
}
