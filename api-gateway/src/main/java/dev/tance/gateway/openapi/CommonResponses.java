package dev.tance.gateway.openapi;

import dev.tance.gateway.openapi.OpenApiDocument.Operation;
import java.util.Map;
import java.util.TreeMap;

/** Problems that follow from what an operation is, so that no part has to repeat them. */
final class CommonResponses {
    private CommonResponses() {}

    static void addTo(Operation operation) {
        Map<String, String> problems = new TreeMap<>(Map.of(
                "400", "BadRequest",
                "401", "Unauthenticated",
                "403", "Forbidden",
                "406", "NotAcceptable",
                "429", "TooManyRequests",
                "503", "Unavailable"));
        if (operation.path().contains("{")) {
            problems.put("404", "NotFound");
        }
        if (String.valueOf(operation.content().get("parameters")).contains("/cursor")) {
            problems.put("410", "Expired");
        }
        if (operation.content().containsKey("requestBody")) {
            problems.put("413", "TooLarge");
            problems.put("415", "UnsupportedMediaType");
        }
        Map<String, Object> responses = operation.object("responses");
        problems.forEach(
                (status, name) -> responses.putIfAbsent(status, Map.of("$ref", "#/components/responses/" + name)));
    }
}
