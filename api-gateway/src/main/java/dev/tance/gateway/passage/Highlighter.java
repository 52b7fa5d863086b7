package dev.tance.gateway.passage;

import dev.tance.gateway.passage.TextQuery.Part;
import dev.tance.gateway.passage.Tokens.Token;
import dev.tance.index.model.DocumentNumbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks in a passage what a query found there: phrases where they stand whole, and of words every stretch that the word
 * shares with the text. Marks fall on the text as written, however it had to be folded to be found.
 */
final class Highlighter {
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> singles = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    Highlighter(TextQuery query) {
        numbers.add(DocumentNumbers.key(query.words()));
        for (Part part : query.parts()) {
            if (part.excluded()) {
                continue;
            }
            numbers.add(DocumentNumbers.key(part.text()));
            Synonyms.of(part.text())
                    .forEach(name -> phrases.add(
                            Tokens.of(name).stream().map(Token::text).toList()));
            List<String> words = part.tokens().stream().map(Token::text).toList();
            if (words.size() == 1) {
                singles.add(words.getFirst());
            } else if (part.exact()) {
                phrases.add(words);
            } else {
                for (int i = 1; i < words.size(); i++) {
                    pairs.add(pair(words.get(i - 1), words.get(i)));
                }
            }
        }
    }

    /** Whether a document number, as it is compared, is what the query asks for. */
    boolean isNumber(String key) {
        return numbers.contains(key);
    }

    /** A marked stretch: indexes of characters, end exclusive. */
    record Mark(int start, int end) {}

    /** The marks in order, apart from each other. */
    List<Mark> marks(String text) {
        List<Token> tokens = Tokens.of(text);
        BitSet marked = new BitSet(text.length());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (singles.contains(token.text())) {
                marked.set(token.start(), token.end());
            }
            if (i > 0 && pairs.contains(pair(tokens.get(i - 1).text(), token.text()))) {
                marked.set(tokens.get(i - 1).start(), token.end());
            }
            for (List<String> phrase : phrases) {
                if (beginsAt(tokens, i, phrase)) {
                    marked.set(token.start(), tokens.get(i + phrase.size() - 1).end());
                }
            }
        }
        return stretches(marked);
    }

    /** The text as HTML with the marks as {@code em} elements; everything else escaped. */
    static String html(String text, List<Mark> marks) {
        StringBuilder html = new StringBuilder(text.length() + marks.size() * 9);
        int position = 0;
        for (Mark mark : marks) {
            escape(text, position, mark.start(), html);
            html.append("<em>");
            escape(text, mark.start(), mark.end(), html);
            html.append("</em>");
            position = mark.end();
        }
        escape(text, position, text.length(), html);
        return html.toString();
    }

    private static boolean beginsAt(List<Token> tokens, int at, List<String> phrase) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).text().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Mark> stretches(BitSet marked) {
        List<Mark> marks = new ArrayList<>();
        for (int start = marked.nextSetBit(0); start >= 0; ) {
            int end = marked.nextClearBit(start);
            marks.add(new Mark(start, end));
            start = marked.nextSetBit(end);
        }
        return marks;
    }

    private static String pair(String first, String second) {
        return first + ' ' + second;
    }

    private static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(character);
            }
        }
    }
}
