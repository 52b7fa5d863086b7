package dev.tance.extract.file;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Tells the text of a page whose fonts do not say which characters they show: it consists of replacement and private-use
 * characters, of characters that hardly any text contains, or of signs where letters should be.
 */
final class GarbleScore {
    /** From this score on a page is taken for garbled. */
    static final double GARBLED = 1;

    // Of 2,600 stretches of 500 characters of real plans none had a share above 0, 0.016 and 0.01 of these three
    private static final double UNMAPPED_SHARE = 0.1;
    private static final double RARE_SHARE = 0.25;
    private static final double SIGN_SHARE = 0.2;
    private static final int FEWEST = 30;
    private static final String SIGNS = "!\"#$&'*+<>@[\\]^_`{|}~";
    private static final BitSet FREQUENT = frequent();

    private GarbleScore() {}

    /**
     * The score of a page's text: the largest of the three shares, each in proportion to what is tolerable.
     *
     * @param unmapped characters that the page shows and that could not be mapped to anything
     */
    static double of(CharSequence text, int unmapped) {
        int all = unmapped;
        int broken = unmapped;
        int chinese = 0;
        int rare = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character)) {
                continue;
            }
            all++;
            broken += isBroken(character) ? 1 : 0;
            signs += SIGNS.indexOf(character) >= 0 ? 1 : 0;
            if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN) {
                chinese++;
                rare += FREQUENT.get(character) ? 0 : 1;
            }
        }
        double unmappedShare = share(broken, all, 1) / UNMAPPED_SHARE;
        double rareShare = share(rare, chinese, FEWEST) / RARE_SHARE;
        return Math.max(unmappedShare, Math.max(rareShare, share(signs, all, FEWEST) / SIGN_SHARE));
    }

    private static double share(int part, int whole, int fewest) {
        return whole < fewest ? 0 : (double) part / whole;
    }

    /** Whether the character is a sign that a mapping was missing or wrong. */
    static boolean isBroken(char character) {
        return character == '\ufffd'
                || (character >= '\ue000' && character <= '\uf8ff')
                || Character.getType(character) == Character.UNASSIGNED
                || Character.getType(character) == Character.CONTROL;
    }

    /** The first levels of GB 2312 and of Big5: nearly all that simplified or traditional text is made of. */
    private static BitSet frequent() {
        BitSet codes = new BitSet();
        addBlock(codes, Charset.forName("GB2312"), 0xb0, 0xd7);
        addBlock(codes, Charset.forName("Big5"), 0xa4, 0xc6);
        return codes;
    }

    private static void addBlock(BitSet codes, Charset charset, int firstLead, int lastLead) {
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = 0x40; trail <= 0xfe; trail++) {
                String text = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (text.length() == 1 && text.charAt(0) != '\ufffd') {
                    codes.set(text.charAt(0));
                }
            }
        }
    }
}
