package dev.tance.extract.pipeline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.extract.document.Member;
import dev.tance.extract.document.Reading;
import dev.tance.stage.JourneyEvents;
import dev.tance.stage.StageOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes documents of their own of the members of an archive. */
final class Members {
    private static final String SEPARATOR = "#!/";
    private static final int DEEPEST = 3;

    private final RawStore store;
    private final JourneyEvents journeys;

    Members(RawStore store, JourneyEvents journeys) {
        this.store = store;
        this.journeys = journeys;
    }

    /**
     * Stores the members and sends them to extraction, each with a receipt of its own.
     *
     * @throws DocumentException archive_bomb when archives lie in archives too deep
     */
    void send(DocumentFetched container, Reading.Container reading, Path folder, StageOutput output)
            throws IOException, DocumentException {
        if (container.document().url().split(SEPARATOR, -1).length > DEEPEST) {
            throw new DocumentException(ErrorCode.ARCHIVE_BOMB, "archives lie more than " + DEEPEST + " deep");
        }
        for (Member member : reading.members()) {
            ContentReference content;
            try (InputStream stream = Files.newInputStream(folder.resolve(member.file()))) {
                content = store.put(stream, member.size());
            }
            DocumentFetched fetched = fetched(container, member, content);
            output.journey(
                    journeys.passed(JourneyStep.RECEIVED, fetched.document(), null, content.size(), journeys.now()));
            output.send(
                    Topics.DOCUMENT_FETCHED,
                    fetched.document().documentId(),
                    fetched.document().receipt(),
                    fetched);
        }
    }

    private static DocumentFetched fetched(DocumentFetched container, Member member, ContentReference content) {
        DocumentIdentity parent = container.document();
        Receipt receipt = new Receipt(
                Identifiers.memberReceipt(parent.receipt().id(), member.path()),
                parent.receipt().submission(),
                parent.receipt().source(),
                parent.receipt().acceptedAt(),
                parent.receipt().sequence());
        DocumentIdentity identity = new DocumentIdentity(
                Identifiers.member(parent.documentId(), member.path()),
                content.sha256(),
                parent.url() + SEPARATOR + member.path(),
                parent.capturedAt(),
                receipt,
                parent.documentId());
        String name = member.path().substring(member.path().lastIndexOf('/') + 1);
        return new DocumentFetched(identity, content, null, null, name, Map.of());
    }
}
