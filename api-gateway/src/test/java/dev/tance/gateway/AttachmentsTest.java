package dev.tance.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A covering page and its file know each other, whichever is indexed first. */
class AttachmentsTest {
    private static RunningIndex index;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
        gateway = RunningGateway.shared();
    }

    @Test
    void the_page_first() {
        SampleDocument file = SampleDocument.at("http://xi.gov.example/a/1.pdf");
        SampleDocument page =
                SampleDocument.at("http://xi.gov.example/a/1.html").announces(file.url(), "附件");
        load(page);
        load(file);

        assertThat(attachmentOf(file)).isEqualTo(page.id());
    }

    @Test
    void the_file_first() {
        SampleDocument file = SampleDocument.at("http://xi.gov.example/a/2.pdf");
        SampleDocument page =
                SampleDocument.at("http://xi.gov.example/a/2.html").announces(file.url(), "附件");
        load(file);
        load(page);

        assertThat(attachmentOf(file)).isEqualTo(page.id());
        assertThat(gateway.json("/api/v1/documents/" + page.id())
                        .get("attachments")
                        .get(0)
                        .get("documentId")
                        .stringValue())
                .isEqualTo(file.id());
    }

    @Test
    void among_two_pages_the_same_one_wins_in_either_order() {
        SampleDocument file = SampleDocument.at("http://xi.gov.example/a/3.pdf");
        SampleDocument one = SampleDocument.at("http://xi.gov.example/a/3.html").announces(file.url(), "附件");
        SampleDocument other =
                SampleDocument.at("http://xi.gov.example/a/4.html").announces(file.url(), "附件");
        load(file);
        load(one);
        load(other);
        String winner = attachmentOf(file);
        load(other.announces(file.url(), "附件"));
        load(one);

        assertThat(attachmentOf(file)).isEqualTo(winner);
    }

    private static void load(SampleDocument document) {
        index.send(document);
        index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, entry -> true);
    }

    private static String attachmentOf(SampleDocument file) {
        return gateway.json("/api/v1/documents/" + file.id())
                .get("attachmentOf")
                .stringValue();
    }
}
