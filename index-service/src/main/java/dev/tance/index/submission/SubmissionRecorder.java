package dev.tance.index.submission;

import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.index.bulk.BulkWriter;
import dev.tance.index.bulk.WriteOperation;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.WriteVersions;
import dev.tance.stage.BatchHandler;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageOutput;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the latest progress of each submission; an earlier status never takes the place of a later one. */
@Component
public class SubmissionRecorder implements BatchHandler<SubmissionProgress> {
    private final BulkWriter writer;

    public SubmissionRecorder(BulkWriter writer) {
        this.writer = writer;
    }

    @Override
    public void handle(List<Delivery<SubmissionProgress>> batch, StageOutput output) throws IOException {
        writer.write(batch.stream()
                .map(Delivery::message)
                .map(progress -> WriteOperation.put(
                        IndexKind.SUBMISSIONS,
                        progress.id(),
                        progress,
                        WriteVersions.submission(progress.status(), progress.at())))
                .toList());
    }
}
