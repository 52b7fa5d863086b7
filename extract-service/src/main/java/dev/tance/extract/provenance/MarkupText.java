package dev.tance.extract.provenance;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The solid characters of a page's source: what stands outside tags, with character references resolved. */
final class MarkupText {
    private static final Set<String> UNSHOWN = Set.of("script", "style", "title", "textarea", "noscript", "template");
    private static final int LONGEST_REFERENCE = 32;

    private final String source;
    private final SolidText solid;
    private int at;

    private MarkupText(String source) {
        this.source = source;
        this.solid = new SolidText(source.length() / 2);
    }

    static SolidText of(String source) {
        MarkupText markup = new MarkupText(source);
        while (markup.at < source.length()) {
            markup.step();
        }
        return markup.solid;
    }

    private void step() {
        char character = source.charAt(at);
        if (character == '<' && at + 1 < source.length() && opensMarkup(source.charAt(at + 1))) {
            at = source.startsWith("<!--", at) ? after("-->", at + 4) : afterTag();
        } else if (character == '&') {
            reference();
        } else {
            solid.add(character, at, at + 1);
            at++;
        }
    }

    private static boolean opensMarkup(char next) {
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private int after(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }

    /** After the tag, and after the content of an element that shows none. */
    private int afterTag() {
        int nameEnd = at + 1;
        while (nameEnd < source.length() && Character.isLetterOrDigit(source.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = source.substring(at + 1, nameEnd).toLowerCase(Locale.ROOT);
        int end = nameEnd;
        while (end < source.length() && source.charAt(end) != '>') {
            char character = source.charAt(end);
            boolean quoted = (character == '"' || character == '\'') && source.charAt(end - 1) == '=';
            int closing = quoted ? source.indexOf(character, end + 1) : -1;
            end = closing < 0 ? end + 1 : closing + 1;
        }
        end = Math.min(source.length(), end + 1);
        if (!UNSHOWN.contains(name)) {
            return end;
        }
        int closing = end;
        while (closing < source.length() && !source.regionMatches(true, closing, "</" + name, 0, name.length() + 2)) {
            closing = source.indexOf('<', closing + 1);
            closing = closing < 0 ? source.length() : closing;
        }
        return closing;
    }

    private void reference() {
        int end = source.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_REFERENCE) {
            solid.add('&', at, at + 1);
            at++;
            return;
        }
        String resolved = Parser.unescapeEntities(source.substring(at, end + 1), false);
        if (resolved.startsWith("&") && resolved.length() > 1) {
            solid.add('&', at, at + 1);
            at++;
            return;
        }
        for (int i = 0; i < resolved.length(); i++) {
            solid.add(resolved.charAt(i), at, end + 1);
        }
        at = end + 1;
    }
}
