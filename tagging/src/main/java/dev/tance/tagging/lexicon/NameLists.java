package dev.tance.tagging.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Lists of names in one column of a table, separated by {@code |} or commas; a dash stands for an empty list. */
public final class NameLists {
    private NameLists() {}

    /** The names in {@code cell}. */
    public static List<String> of(String cell) {
        List<String> names = new ArrayList<>();
        for (String name : cell.split("[|,]", -1)) {
            String bare = name.strip();
            if (!bare.isEmpty() && !bare.equals("-")) {
                names.add(bare);
            }
        }
        return List.copyOf(names);
    }
}
