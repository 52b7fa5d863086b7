package dev.tance.gateway.alert;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.alert.Alert.Kind;
import dev.tance.gateway.alert.Alert.Webhook;
import dev.tance.gateway.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads what a client wants to be alerted of, strictly. */
final class AlertRequests {
    private static final int MAX_BODY = 1 << 16;
    private static final int MAX_NAME = 200;
    private static final int SECRET_BYTES = 32;
    private static final int MAX_SECRET = 200;
    private static final Set<String> FIELDS = Set.of("name", "kind", "query", "webhook");
    private static final SecureRandom RANDOM = new SecureRandom();

    private AlertRequests() {}

    /**
     * Reads an alert; the query and the webhook's address are not checked yet.
     *
     * @throws ProblemException bad request that names the field at fault, or payload too large
     */
    static Alert read(InputStream body, Instant now) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw new ProblemException(ErrorCode.PAYLOAD_TOO_LARGE, "an alert has at most " + MAX_BODY + " bytes");
        }
        JsonNode json = parse(bytes);
        json.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.badRequest(
                            "unknown field '" + shortened(name) + "'; known: kind, name, query, webhook");
                });
        String name =
                json.path("name").isString() ? json.path("name").stringValue().strip() : "";
        if (name.isEmpty() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.badRequest("field 'name' must be a text of 1 to " + MAX_NAME + " characters");
        }
        return new Alert(
                UUID.randomUUID().toString(),
                name,
                kind(json.path("kind")),
                query(json.path("query")),
                webhook(json.path("webhook")),
                now,
                now,
                0,
                null,
                null);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode json = MessageJson.mapper().readTree(bytes);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new ProblemException(ErrorCode.BAD_REQUEST, "the body is not JSON", e);
        }
        throw ProblemException.badRequest("the body must be a JSON object with name, kind and query");
    }

    private static Kind kind(JsonNode json) {
        String code = json.isString() ? json.stringValue() : "";
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw ProblemException.badRequest("field 'kind' must be documents or targets");
    }

    /** Values may be texts, numbers, flags, or lists of these. */
    private static Map<String, List<String>> query(JsonNode json) {
        if (!json.isObject()) {
            throw ProblemException.badRequest("field 'query' must be an object of parameters");
        }
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> parameter : json.properties()) {
            List<String> values = new ArrayList<>();
            JsonNode given = parameter.getValue();
            if (given.isArray()) {
                given.forEach(value -> values.add(value(parameter.getKey(), value)));
            } else {
                values.add(value(parameter.getKey(), given));
            }
            query.put(parameter.getKey(), values);
        }
        return query;
    }

    private static String value(String name, JsonNode json) {
        if (!json.isString() && !json.isNumber() && !json.isBoolean()) {
            throw ProblemException.badRequest("parameter '" + shortened(name)
                    + "' of field 'query' must be a text, a number, a flag or a list of them");
        }
        return json.asString();
    }

    private static @Nullable Webhook webhook(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return null;
        }
        if (!json.isObject() || !json.path("url").isString()) {
            throw ProblemException.badRequest("field 'webhook' must be an object with url, and secret if you have one");
        }
        String secret = json.path("secret").asString("");
        if (secret.length() > MAX_SECRET) {
            throw ProblemException.badRequest("field 'webhook.secret' has more than " + MAX_SECRET + " characters");
        }
        return new Webhook(json.path("url").stringValue(), secret.isBlank() ? secret() : secret);
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
