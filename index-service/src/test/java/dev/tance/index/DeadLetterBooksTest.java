package dev.tance.index;

import static dev.tance.index.testing.SampleEvents.after;
import static dev.tance.index.testing.SampleEvents.dead;
import static dev.tance.index.testing.SampleEvents.discarded;
import static dev.tance.index.testing.SampleEvents.replayed;
import static dev.tance.index.testing.SampleLetters.letter;
import static dev.tance.index.testing.SampleLetters.poison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.topic.Topics;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import dev.tance.stage.UnreadableReceipt;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dead letters can be searched, with what was done about them, in whatever order the topics are read. */
class DeadLetterBooksTest {
    private static RunningIndex index;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
    }

    @Test
    void a_letter_is_entered_whole_and_with_what_letters_are_grouped_by() {
        SampleDocument document = SampleDocument.at("http://files.yunxi.gov.example/plan.pdf");
        index.send(letter(document, ErrorCode.CORRUPT, after(3)));

        IndexedDeadLetter entry = entry(document, letter -> true);

        assertThat(entry.error()).isEqualTo("corrupt");
        assertThat(entry.stage()).isEqualTo("extract");
        assertThat(entry.host()).isEqualTo("files.yunxi.gov.example");
        assertThat(entry.mediaType()).isEqualTo("application/pdf");
        assertThat(entry.state()).isEqualTo("open");
        assertThat(entry.tries()).isZero();
        assertThat(entry.letter().stack()).contains("dev.example.Parser.read");
        assertThat(entry.letter().payload())
                .isEqualTo(letter(document, ErrorCode.CORRUPT, after(3)).payload());
    }

    @Test
    void letters_of_every_topic_are_read() {
        String bound = index.service()
                .getEnvironment()
                .getRequiredProperty("spring.cloud.stream.bindings.recordDeadLetters-in-0.destination");

        assertThat(bound.split(",")).containsExactlyInAnyOrderElementsOf(Topics.deadLetters());
    }

    @Test
    void sending_it_again_makes_it_redriven_and_the_next_failure_takes_its_place_with_the_tries_counted() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/again.pdf");
        index.send(letter(document, ErrorCode.CORRUPT, after(3)));
        entry(document, letter -> true);
        index.send(replayed(document, after(10)));
        IndexedDeadLetter redriven = entry(document, letter -> letter.state().equals("redriven"));
        index.send(letter(document, ErrorCode.TIMEOUT, after(20), new ReplayContext(4, null, 1)));
        IndexedDeadLetter again = entry(document, letter -> letter.state().equals("open"));

        assertThat(redriven.error()).isEqualTo("corrupt");
        assertThat(again.error()).isEqualTo("timeout");
        assertThat(again.tries()).isEqualTo(1);
        assertThat(again.handling().replayedAt()).isEqualTo(after(10));
    }

    @Test
    void an_earlier_letter_that_is_delivered_again_changes_nothing() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/late.pdf");
        index.send(letter(document, ErrorCode.TIMEOUT, after(20)));
        entry(document, letter -> true);
        index.send(letter(document, ErrorCode.CORRUPT, after(3)));
        SampleDocument behind = SampleDocument.at("http://yunxi.gov.example/behind.pdf");
        index.send(letter(behind, ErrorCode.CORRUPT, after(3)));
        entry(behind, letter -> true);

        assertThat(entry(document, letter -> true).error()).isEqualTo("timeout");
    }

    @Test
    void a_letter_that_arrives_after_the_replay_of_its_document_is_not_open() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/overtaken.pdf");
        index.send(dead(document, ErrorCode.CORRUPT, after(3)));
        index.send(replayed(document, after(10)));
        receipt(document, state -> state.replayedAt() != null);
        index.send(letter(document, ErrorCode.CORRUPT, after(3)));

        entry(document, letter -> letter.state().equals("redriven"));
    }

    @Test
    void a_discarded_letter_says_why_and_its_receipt_stays_dead() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/given-up.pdf");
        index.send(dead(document, ErrorCode.ENCRYPTED, after(3)));
        index.send(letter(document, ErrorCode.ENCRYPTED, after(3)));
        entry(document, letter -> true);
        index.send(discarded(document, "no open copy exists", after(30)));

        IndexedDeadLetter entry = entry(document, letter -> letter.state().equals("discarded"));
        ReceiptState receipt = receipt(document, ReceiptState::discarded);

        assertThat(entry.handling().discardedWhy()).isEqualTo("no open copy exists");
        assertThat(receipt.outcome()).isEqualTo("dead");
        assertThat(receipt.cause()).isEqualTo("encrypted");
    }

    @Test
    void a_letter_about_a_generation_that_is_being_built_stands_beside_the_receipts_own() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/built.pdf");
        index.send(letter(document, ErrorCode.TIMEOUT, after(3)));
        index.send(letter(document, ErrorCode.INTERNAL, after(5), new ReplayContext(4, 2, 0)));

        assertThat(entry(document, letter -> true).error()).isEqualTo("timeout");
        IndexedDeadLetter built = index.await(
                IndexKind.DEAD_LETTERS, document.receipt().id() + "-g2", IndexedDeadLetter.class, letter -> true);
        assertThat(built.generation()).isEqualTo(2);
    }

    @Test
    void a_poison_message_is_entered_under_the_receipt_that_verify_counts() {
        index.send(poison(Topics.DOCUMENT_EXTRACTED, 4_711, after(3)));

        String id = UnreadableReceipt.of(Topics.DOCUMENT_EXTRACTED, 0, 4_711).id();
        IndexedDeadLetter entry = index.await(IndexKind.DEAD_LETTERS, id, IndexedDeadLetter.class, letter -> true);
        assertThat(entry.source()).isEqualTo("unreadable");
        assertThat(entry.mediaType()).isNull();
    }

    @Test
    void what_is_no_dead_letter_on_a_topic_of_dead_letters_blocks_nothing_and_is_entered_too() {
        String topic = Topics.deadLettersOf(Topics.DOCUMENT_TAGGED);
        index.send(topic, "poison", "neither JSON nor a letter".getBytes(StandardCharsets.UTF_8));
        SampleDocument behind = SampleDocument.at("http://yunxi.gov.example/behind-poison.pdf");
        index.send(letter(behind, ErrorCode.CORRUPT, after(3)));

        entry(behind, letter -> true);
        assertThat(index.awaitAny(IndexKind.DEAD_LETTERS, "topic", topic, IndexedDeadLetter.class)
                        .error())
                .isEqualTo("malformed_message");
    }

    private static IndexedDeadLetter entry(SampleDocument document, Predicate<IndexedDeadLetter> expected) {
        return index.await(IndexKind.DEAD_LETTERS, document.receipt().id(), IndexedDeadLetter.class, expected);
    }

    private static ReceiptState receipt(SampleDocument document, Predicate<ReceiptState> expected) {
        return index.await(IndexKind.RECEIPTS, document.receipt().id(), ReceiptState.class, expected);
    }
}
