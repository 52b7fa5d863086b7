package dev.tance.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.embedded.EmbeddedElasticsearch;
import dev.tance.deploy.embedded.EmbeddedKafka;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elasticsearch is killed in the middle of a load and comes back. */
class NodeFailureTest {
    private static final int DOCUMENTS = 120;

    @Test
    void nothing_is_lost_and_nothing_is_dead(@TempDir Path directory) {
        EmbeddedKafka broker = EmbeddedKafka.start(directory.resolve("kafka"));
        EmbeddedElasticsearch node = EmbeddedElasticsearch.start(directory.resolve("elasticsearch"));
        RunningIndex index = RunningIndex.start(broker.bootstrapServers(), URI.create(node.url()));
        try {
            List<SampleDocument> documents = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                documents.add(SampleDocument.at("http://fault.gov.example/" + i).submission("fault", "fault"));
            }
            documents.subList(0, DOCUMENTS / 2).forEach(index::send);
            node.kill();
            documents.subList(DOCUMENTS / 2, DOCUMENTS).forEach(index::send);
            node.restart(EmbeddedElasticsearch.START_LIMIT);

            for (SampleDocument document : documents) {
                ReceiptState receipt = index.await(
                        IndexKind.RECEIPTS,
                        document.receipt().id(),
                        ReceiptState.class,
                        state -> state.outcome() != null);
                assertThat(receipt.outcome()).isEqualTo("indexed");
            }
            assertThat(index.all(IndexKind.DOCUMENTS, "source", "fault", IndexedDocument.class))
                    .hasSize(DOCUMENTS)
                    .allSatisfy(entry -> assertThat(entry.passageCount()).isEqualTo(1));
        } finally {
            index.stop();
            node.kill();
            broker.kill();
        }
    }
}
