package dev.tance.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void every_topic_has_its_dead_letter_topic() {
        assertThat(Topics.all().stream().map(TopicSpecification::name))
                .contains(Topics.DOCUMENT_FETCHED, "tance.document.fetched.v1.dlq", "tance.document.tagged.v1.dlq")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_journey_and_the_dead_letters_are_kept_forever_since_verify_rests_on_them() {
        assertThat(Topics.all())
                .filteredOn(topic -> topic.name().equals(Topics.DOCUMENT_JOURNEY)
                        || topic.name().endsWith(".dlq"))
                .allSatisfy(topic -> assertThat(topic.retention()).isNegative());
    }

    @Test
    void work_topics_have_partitions_enough_to_share_the_work() {
        assertThat(Topics.all())
                .filteredOn(topic -> topic.name().equals(Topics.DOCUMENT_EXTRACTED))
                .singleElement()
                .satisfies(topic -> assertThat(topic.partitions()).isGreaterThanOrEqualTo(12));
    }

    @Test
    void the_type_of_an_event_is_derived_from_its_topic() {
        assertThat(Headers.typeOf(Topics.DOCUMENT_TAGGED)).isEqualTo("dev.tance.document.tagged.v1");
    }
}
