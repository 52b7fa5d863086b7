package dev.tance.tagging.text;

/** One form for every character that is written in several ways; one character stays one character. */
final class Normalisation {
    /** Pairs: a written form, then the form the grammar knows. */
    private static final String PAIRS = "﹕:︰:∶:〜~∼~–—―—‒—─—﹣-−-﹪%㎡㎡≧≥≦≤⩾≥⩽≤\u00a0 \u2002 \u2003 \u2009 \u3000 ";

    private static final char[] TABLE = table();

    private Normalisation() {}

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            boolean fullWidth = i >= 0xFF01 && i <= 0xFF5E;
            table[i] = (char) (fullWidth ? i - 0xFEE0 : i);
        }
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        return table;
    }

    static char of(char c) {
        return TABLE[c];
    }
}
