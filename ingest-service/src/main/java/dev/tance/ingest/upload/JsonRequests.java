package dev.tance.ingest.upload;

import dev.tance.contracts.json.MessageJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"url"|"urls", "source"}}. */
final class JsonRequests {
    private static final int LONGEST = 16 << 20;

    private final int maxUrls;

    JsonRequests(int maxUrls) {
        this.maxUrls = maxUrls;
    }

    Draft read(InputStream body) throws RefusedException, IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw RefusedException.tooLarge("more than " + LONGEST + " bytes; send a long list of URLs as a file");
        }
        Draft draft = new Draft();
        for (Map.Entry<String, JsonNode> field : object(bytes).properties()) {
            take(field.getKey(), field.getValue(), draft);
        }
        return draft;
    }

    private static JsonNode object(byte[] bytes) throws RefusedException {
        try {
            JsonNode json = MessageJson.mapper().readTree(bytes);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw RefusedException.badRequest("the body is not JSON: " + e.getOriginalMessage());
        }
        throw RefusedException.badRequest("the body is not a JSON object");
    }

    private void take(String name, JsonNode value, Draft draft) throws RefusedException {
        switch (name) {
            case "url" -> draft.url(text(name, value));
            case "urls" -> takeUrls(value, draft);
            case "source" -> draft.source(text(name, value));
            case "kind" -> draft.kind(text(name, value));
            default -> throw RefusedException.badRequest("unknown field " + name);
        }
    }

    private void takeUrls(JsonNode value, Draft draft) throws RefusedException {
        if (!value.isArray() || value.size() > maxUrls) {
            throw RefusedException.badRequest(
                    "urls: an array of at most " + maxUrls + "; send a longer list as a file");
        }
        for (JsonNode each : value) {
            draft.addUrl(text("urls", each));
        }
    }

    private static String text(String name, JsonNode value) throws RefusedException {
        if (!value.isString()) {
            throw RefusedException.badRequest(name + ": a string");
        }
        return value.asString();
    }
}
