package dev.tance.deploy.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the longest piece of text between two tags of HTML or XML, which is part of the document's own words and not of
 * its furniture. Works on bytes: in UTF-8, GBK and GB18030 no byte of a Chinese character looks like a bracket of a tag.
 */
final class LongestText {
    private static final Set<String> NO_TEXT = Set.of("script", "style", "title", "!--");

    private LongestText() {}

    /** Returns the content with words inserted behind its longest piece of text; at its end when there is no tag. */
    static byte[] appendTo(byte[] content, byte[] words) {
        int at = endOfLongest(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + words.length);
        bytes.write(content, 0, at);
        bytes.write(words, 0, words.length);
        bytes.write(content, at, content.length - at);
        return bytes.toByteArray();
    }

    private static int endOfLongest(byte[] content) {
        int best = content.length;
        int longest = 0;
        int tag = next(content, '<', 0);
        while (tag < content.length) {
            int start = next(content, '>', tag) + 1;
            int end = next(content, '<', Math.min(start, content.length));
            if (end < content.length && end - start > longest && !NO_TEXT.contains(name(content, tag + 1))) {
                longest = end - start;
                best = end;
            }
            tag = end;
        }
        return best;
    }

    private static int next(byte[] content, char wanted, int from) {
        int at = from;
        while (at < content.length && content[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String name(byte[] content, int from) {
        int to = Math.min(content.length, from + 8);
        String start = new String(content, from, to - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return start.startsWith("!--") ? "!--" : start.split("[^a-z0-9]", 2)[0];
    }
}
