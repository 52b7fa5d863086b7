package dev.tance.tagging.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value into maps, lists, strings, decimals and booleans; nesting is bounded. */
final class JsonReader {
    private static final int DEEPEST = 64;

    private final String json;
    private int position;
    private int depth;

    private JsonReader(String json) {
        this.json = json;
    }

    /**
     * The value of a JSON text.
     *
     * @throws IllegalArgumentException when the text is no JSON, with the offset of the fault
     */
    static @Nullable Object read(String json) {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value();
        reader.blanks();
        if (reader.position != json.length()) {
            throw reader.fault("text behind the value");
        }
        return value;
    }

    private @Nullable Object value() {
        blanks();
        if (++depth > DEEPEST) {
            throw fault("nested too deeply");
        }
        char c = peek();
        Object value =
                switch (c) {
                    case '{' -> object();
                    case '[' -> array();
                    case '"' -> string();
                    case 't' -> literal("true", true);
                    case 'f' -> literal("false", false);
                    case 'n' -> literal("null", null);
                    default -> number();
                };
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        position++;
        blanks();
        while (peek() != '}') {
            blanks();
            String name = string();
            blanks();
            expect(':');
            map.put(name, value());
            separator('}');
        }
        position++;
        return map;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> list = new ArrayList<>();
        position++;
        blanks();
        while (peek() != ']') {
            list.add(value());
            separator(']');
        }
        position++;
        return list;
    }

    private void separator(char close) {
        blanks();
        if (peek() != close) {
            expect(',');
            blanks();
        }
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = json.charAt(position++);
            text.append(c == '\\' ? escape() : c);
        }
        position++;
        return text.toString();
    }

    private char escape() {
        char c = peek();
        position++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        if (position + 4 > json.length()) {
            throw fault("cut off in an escape");
        }
        int code = Integer.parseInt(json, position, position + 4, 16);
        position += 4;
        return (char) code;
    }

    private BigDecimal number() {
        int start = position;
        while (position < json.length() && "+-.eE0123456789".indexOf(json.charAt(position)) >= 0) {
            position++;
        }
        if (start == position) {
            throw fault("no value");
        }
        return new BigDecimal(json.substring(start, position));
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        if (!json.startsWith(word, position)) {
            throw fault("no value");
        }
        position += word.length();
        return value;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw fault("expected " + c);
        }
        position++;
    }

    private char peek() {
        if (position >= json.length()) {
            throw fault("cut off");
        }
        return json.charAt(position);
    }

    private void blanks() {
        while (position < json.length() && Character.isWhitespace(json.charAt(position))) {
            position++;
        }
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("not JSON at offset " + position + ": " + what);
    }
}
