package dev.tance.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.Stage;
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

    @Test
    void what_is_no_dead_letter_on_a_topic_of_dead_letters_becomes_one_there() {
        String letters = Topics.deadLettersOf(Topics.DOCUMENT_TAGGED);

        assertThat(Topics.deadLettersOf(letters)).isEqualTo(letters);
        assertThat(Topics.deadLetters()).contains(letters, "tance.replay.tag.v1.dlq");
    }

    @Test
    void replays_have_lanes_of_their_own_from_extraction_on() {
        assertThat(Topics.replayLaneOf(Topics.inputOf(Stage.EXTRACT))).isEqualTo("tance.replay.extract.v1");
        assertThat(Topics.replayLaneOf(Topics.inputOf(Stage.TAG))).isEqualTo("tance.replay.tag.v1");
        assertThat(Topics.replayLaneOf(Topics.inputOf(Stage.INDEX))).isEqualTo("tance.replay.index.v1");
        assertThat(Topics.replayLaneOf(Topics.inputOf(Stage.INGEST))).isEqualTo(Topics.SUBMISSION_ACCEPTED);
        assertThat(Topics.replayLaneOf(Topics.REPLAY_TAG)).isEqualTo(Topics.REPLAY_TAG);
    }

    @Test
    void what_a_replay_or_a_new_generation_starts_from_is_kept_forever() {
        assertThat(Topics.all())
                .filteredOn(topic -> topic.name().startsWith("tance.document."))
                .allSatisfy(topic -> assertThat(topic.retention()).isNegative());
    }
}
