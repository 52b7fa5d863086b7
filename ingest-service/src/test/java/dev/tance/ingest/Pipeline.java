package dev.tance.ingest;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.contracts.topic.Topics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a test sees of a running ingest service: it submits over HTTP and reads the topics behind.
 *
 * @param url of the service
 */
record Pipeline(String url, TopicReader topics) {
    private static final String BOUNDARY = "----boundary-of-a-test";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came of a submission. */
    record Outcome(SubmissionProgress end, List<JourneyEvent> journey) {
        /** How many receipts ended how: the step, or the reason or code. */
        Map<String, Long> counts() {
            Map<String, Long> counts = new TreeMap<>();
            journey.stream()
                    .filter(event -> event.step() != JourneyStep.RECEIVED)
                    .map(event -> event.receipt().id() + " " + outcomeOf(event))
                    .distinct()
                    .forEach(line -> counts.merge(line.substring(line.indexOf(' ') + 1), 1L, Long::sum));
            return counts;
        }

        /** The receipts that were counted in. */
        List<String> received() {
            return journey.stream()
                    .filter(event -> event.step() == JourneyStep.RECEIVED)
                    .map(event -> event.receipt().id())
                    .distinct()
                    .toList();
        }

        private static String outcomeOf(JourneyEvent event) {
            if (event.reason() != null) {
                return event.reason().code();
            }
            return event.error() != null ? event.error().code() : event.step().code();
        }
    }

    HttpResponse<String> postJson(String json) throws IOException, InterruptedException {
        return post("application/json", BodyPublishers.ofString(json));
    }

    HttpResponse<String> upload(Map<String, String> fields, String fileName, byte[] file)
            throws IOException, InterruptedException {
        return upload(fields, fileName, BodyPublishers.ofByteArray(file));
    }

    HttpResponse<String> upload(Map<String, String> fields, String fileName, BodyPublisher file)
            throws IOException, InterruptedException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        fields.forEach((name, value) -> head.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        head.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        BodyPublisher whole = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head.toByteArray()),
                file,
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return post("multipart/form-data; boundary=" + BOUNDARY, whole);
    }

    HttpResponse<String> post(String contentType, BodyPublisher body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(url + "/api/v1/submissions"))
                        .header("Content-Type", contentType)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static String id(HttpResponse<String> answer) {
        JsonNode json = MessageJson.mapper().readTree(answer.body());
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return json.path("id").asString();
    }

    /** Submits, waits for the end, and gathers what became of the items. */
    Outcome load(Map<String, String> fields, String fileName, byte[] file) throws IOException, InterruptedException {
        return outcome(id(upload(fields, fileName, file)));
    }

    Outcome outcome(String submission) {
        SubmissionProgress end = topics
                .readUntil(
                        Topics.SUBMISSION_PROGRESS,
                        SubmissionProgress.class,
                        progress -> progress.id().equals(submission),
                        Pipeline::isEnd)
                .stream()
                .filter(Pipeline::isEnd)
                .findFirst()
                .orElseThrow();
        // The end is reported when all of the journey is durable
        List<JourneyEvent> journey = topics.readAll(
                Topics.DOCUMENT_JOURNEY,
                JourneyEvent.class,
                event -> event.receipt().submission().equals(submission));
        return new Outcome(end, journey);
    }

    List<DocumentFetched> fetched(String submission) {
        return topics.readAll(
                Topics.DOCUMENT_FETCHED,
                DocumentFetched.class,
                fetched -> fetched.document().receipt().submission().equals(submission));
    }

    private static boolean isEnd(SubmissionProgress progress) {
        return progress.status() == SubmissionStatus.COMPLETE || progress.status() == SubmissionStatus.FAILED;
    }
}
