package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Where a page begins: the sort values of the item before it, bound to the sort that they belong to. Opaque to clients.
 */
public final class Cursor {
    private static final int MAX_SIZE = 8;

    private Cursor() {}

    /**
     * A place in a sorted list.
     *
     * @param values sort values of the item before it
     * @param pointInTime id of the state of the index that the list is of, null for the present one
     */
    public record Position(
            List<FieldValue> values, @Nullable String pointInTime) {
        public Position {
            values = List.copyOf(values);
        }
    }

    /**
     * The cursor after an item.
     *
     * @param sort name of the sort, which must be the same when the cursor comes back
     */
    public static String encode(String sort, List<FieldValue> values) {
        return encode(sort, new Position(values, null));
    }

    /** As the shorter form, within a point in time. */
    public static String encode(String sort, Position position) {
        List<@Nullable Object> content = new ArrayList<>();
        content.add(sort);
        content.add(position.pointInTime());
        add(position.values(), content);
        byte[] json = MessageJson.write(content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    private static void add(List<FieldValue> values, List<@Nullable Object> content) {
        for (FieldValue value : values) {
            content.add(value.isNull() ? null : value._get());
        }
    }

    /** The sort values of a cursor that is not bound to a point in time. */
    public static List<FieldValue> decode(String sort, String cursor) {
        return position(sort, cursor).values();
    }

    /**
     * The place that a cursor stands for.
     *
     * @throws ProblemException bad request when it is none of ours, or of another sort
     */
    public static Position position(String sort, String cursor) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
            JsonNode content = MessageJson.mapper().readTree(json);
            if (!content.isArray()
                    || content.size() < 3
                    || content.size() > MAX_SIZE
                    || !content.get(0).isString()
                    || !(content.get(1).isNull() || content.get(1).isString())) {
                throw invalid();
            }
            if (!sort.equals(content.get(0).stringValue())) {
                throw ProblemException.badRequest("the cursor belongs to a query with another sort");
            }
            List<FieldValue> values = new ArrayList<>();
            for (int i = 2; i < content.size(); i++) {
                values.add(value(content.get(i)));
            }
            return new Position(values, content.get(1).stringValue(null));
        } catch (IllegalArgumentException | JacksonException e) {
            throw invalid();
        }
    }

    private static FieldValue value(JsonNode node) {
        if (node.isNull()) {
            return FieldValue.NULL;
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return FieldValue.of(node.longValue());
        }
        if (node.isNumber()) {
            return FieldValue.of(node.doubleValue());
        }
        if (node.isString()) {
            return FieldValue.of(node.stringValue());
        }
        throw invalid();
    }

    private static ProblemException invalid() {
        return ProblemException.badRequest("parameter 'cursor' is not a cursor of this interface");
    }
}
