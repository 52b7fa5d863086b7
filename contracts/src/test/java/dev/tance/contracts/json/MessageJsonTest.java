package dev.tance.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.schema.SampleMessages;
import dev.tance.contracts.topic.Messages;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class MessageJsonTest {
    static Stream<Class<? extends Record>> types() {
        return Messages.bySchemaName().values().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_message_comes_back_as_it_was_written(Class<? extends Record> type) throws DocumentException {
        Record written = SampleMessages.full(type);

        Record read = MessageJson.read(MessageJson.write(written), type);

        assertThat(read).usingRecursiveComparison().isEqualTo(written);
    }

    @Test
    void fields_without_a_value_are_left_out() {
        String json = text(MessageJson.write(SampleMessages.sparse(DocumentFetched.class)));

        assertThat(json).doesNotContain("null").doesNotContain("fileName");
    }

    @Test
    void decimals_keep_their_trailing_zeros() throws DocumentException {
        DocumentTags tags = SampleMessages.full(DocumentTags.class);

        DocumentTags read = MessageJson.read(MessageJson.write(tags), DocumentTags.class);

        assertThat(read.targets().get(0).value()).hasToString("27.40");
    }

    @Test
    void fields_that_a_newer_producer_added_are_ignored() throws DocumentException {
        ObjectNode json = (ObjectNode)
                MessageJson.mapper().readTree(MessageJson.write(SampleMessages.full(DocumentFetched.class)));
        json.put("addedLater", true);

        DocumentFetched read = MessageJson.read(bytes(json.toString()), DocumentFetched.class);

        assertThat(read).isEqualTo(SampleMessages.full(DocumentFetched.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "<html>", "{\"document\":", "\u0000\u0001", "{\"a\":1}x"})
    void what_is_no_json_is_a_malformed_message(String payload) {
        assertThatThrownBy(() -> MessageJson.read(bytes(payload), DocumentFetched.class))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        failure -> assertThat(failure.code())
                                .isIn(ErrorCode.MALFORMED_MESSAGE, ErrorCode.SCHEMA_VIOLATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "{}", "{\"document\":{}}", "{\"document\":\"x\"}", "{\"content\":null}"})
    void json_of_another_shape_is_a_schema_violation(String payload) {
        assertThatThrownBy(() -> MessageJson.read(bytes(payload), DocumentFetched.class))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.SCHEMA_VIOLATION));
    }

    @Test
    void a_missing_field_deep_inside_is_named_by_its_path() {
        ObjectNode json = (ObjectNode)
                MessageJson.mapper().readTree(MessageJson.write(SampleMessages.full(DocumentFetched.class)));
        ((ObjectNode) json.get("document").get("receipt")).remove("source");

        assertThatThrownBy(() -> MessageJson.read(bytes(json.toString()), DocumentFetched.class))
                .hasMessageContaining("document.receipt.source");
    }

    @Test
    void a_parent_may_be_missing_since_it_may_be_null() throws DocumentException {
        DocumentIdentity identity = SampleMessages.sparse(DocumentIdentity.class);

        assertThat(MessageJson.read(MessageJson.write(identity), DocumentIdentity.class)
                        .parent())
                .isNull();
    }

    @Test
    void a_content_reference_has_two_plain_fields() {
        assertThat(text(MessageJson.write(new ContentReference("ab", 3)))).isEqualTo("{\"sha256\":\"ab\",\"size\":3}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
