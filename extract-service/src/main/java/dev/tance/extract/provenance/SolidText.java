package dev.tance.extract.provenance;

import dev.tance.extract.document.Characters;
import java.util.Arrays;

/**
 * The characters of a text that are neither blank nor invisible, each with its place in what it was read from. Reading
 * changes blanks only, so that a document and its source agree in these.
 */
final class SolidText {
    private final StringBuilder characters;
    private int[] starts;
    private int[] ends;

    SolidText(int expected) {
        this.characters = new StringBuilder(expected);
        this.starts = new int[Math.max(16, expected)];
        this.ends = new int[Math.max(16, expected)];
    }

    /** The solid characters of a text; places are offsets into it. */
    static SolidText of(String text) {
        SolidText solid = new SolidText(text.length());
        for (int i = 0; i < text.length(); i++) {
            solid.add(text.charAt(i), i, i + 1);
        }
        return solid;
    }

    void add(char character, int start, int end) {
        if (!isSolid(character)) {
            return;
        }
        int index = characters.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        characters.append(character);
        starts[index] = start;
        ends[index] = end;
    }

    private static boolean isSolid(char character) {
        return !Characters.isSpace(character)
                && !Characters.isInvisible(character)
                && Character.getType(character) != Character.UNASSIGNED;
    }

    int length() {
        return characters.length();
    }

    char at(int index) {
        return characters.charAt(index);
    }

    int startOf(int index) {
        return starts[index];
    }

    int endOf(int index) {
        return ends[index];
    }

    /** First place from {@code from} on, and before {@code until}, where the sought text begins; -1 when there is none. */
    int indexOf(String sought, int from, int until) {
        int found = characters.indexOf(sought, from);
        return found >= 0 && found + sought.length() <= until ? found : -1;
    }

    /** Last such place. */
    int lastIndexOf(String sought, int from, int until) {
        int found = characters.lastIndexOf(sought, until - sought.length());
        return found >= from ? found : -1;
    }

    String substring(int start, int end) {
        return characters.substring(start, end);
    }
}
