package dev.tance.ingest.upload;

import dev.tance.contracts.rawstore.RawStore;
import dev.tance.ingest.IngestProperties;
import dev.tance.ingest.submission.ProgressReports;
import dev.tance.ingest.submission.Uploads;
import dev.tance.stage.Publisher;
import dev.tance.stage.StageProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the HTTP side together. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    @Bean
    UploadStore uploadStore(RawStore rawStore, StageProperties stage, IngestProperties properties) {
        return new UploadStore(rawStore, stage.rawStore().directory(), properties);
    }

    @Bean
    SubmissionDesk submissionDesk(
            UploadStore store, Uploads uploads, Publisher publisher, ProgressReports reports, Clock clock) {
        return new SubmissionDesk(store, uploads, publisher, reports, clock);
    }

    @Bean
    SubmissionController submissionController(UploadStore store, SubmissionDesk desk, IngestProperties properties) {
        return new SubmissionController(
                store, new MultipartRequests(store), new JsonRequests(properties.maxUrls()), desk);
    }
}
