package dev.tance.extract.recognition;

import java.util.List;

/** A word, for Chinese often a single character, with its box in pixels. */
record RecognisedWord(String text, double confidence, int left, int top, int right, int bottom) {
    /** Smallest gap between two words, as a share of the line's height, that is a space. */
    private static final double GAP = 0.2;

    /** Joins the words of a line; boxes of single characters are too unreliable to say where Chinese has spaces. */
    static RecognisedLine line(List<RecognisedWord> words) {
        int top = words.stream().mapToInt(RecognisedWord::top).min().orElse(0);
        int bottom = words.stream().mapToInt(RecognisedWord::bottom).max().orElse(0);
        StringBuilder text = new StringBuilder();
        double sum = 0;
        int characters = 0;
        RecognisedWord before = null;
        for (RecognisedWord word : words) {
            if (before != null && before.isApartFrom(word, (bottom - top) * GAP)) {
                text.append(' ');
            }
            text.append(word.text);
            sum += word.confidence * word.text.length();
            characters += word.text.length();
            before = word;
        }
        return new RecognisedLine(
                Punctuation.tidy(text.toString()),
                sum / characters,
                words.stream().mapToInt(RecognisedWord::left).min().orElse(0),
                top,
                words.stream().mapToInt(RecognisedWord::right).max().orElse(0),
                bottom);
    }

    private boolean isApartFrom(RecognisedWord next, double gap) {
        return isLatin(text.charAt(text.length() - 1)) && isLatin(next.text.charAt(0)) && next.left - right > gap;
    }

    private static boolean isLatin(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }
}
