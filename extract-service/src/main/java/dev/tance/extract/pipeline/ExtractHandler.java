package dev.tance.extract.pipeline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.AttachmentLink;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.NearDuplicate;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.reading.DocumentReader;
import dev.tance.extract.reading.SingleMember;
import dev.tance.extract.reading.WorkFolder;
import dev.tance.stage.Delivery;
import dev.tance.stage.JourneyEvents;
import dev.tance.stage.MessageHandler;
import dev.tance.stage.StageOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stage extract: bytes in, text in the raw store out. */
final class ExtractHandler implements MessageHandler<DocumentFetched> {
    private final RawStore store;
    private final DocumentReader reader;
    private final TextDuplicates duplicates;
    private final CoveringPages coveringPages;
    private final NearDuplicates nearDuplicates;
    private final Members members;
    private final JourneyEvents journeys;
    private final String extractor;
    private final boolean slow;

    /** @param slow whether this is the slow lane, in which character recognition is allowed */
    ExtractHandler(
            RawStore store,
            DocumentReader reader,
            TextDuplicates duplicates,
            CoveringPages coveringPages,
            NearDuplicates nearDuplicates,
            Members members,
            JourneyEvents journeys,
            String extractor,
            boolean slow) {
        this.store = store;
        this.reader = reader;
        this.duplicates = duplicates;
        this.coveringPages = coveringPages;
        this.nearDuplicates = nearDuplicates;
        this.members = members;
        this.journeys = journeys;
        this.extractor = extractor;
        this.slow = slow;
    }

    @Override
    public void handle(Delivery<DocumentFetched> delivery, StageOutput output) throws DocumentException, IOException {
        DocumentFetched fetched = delivery.message();
        Instant started = journeys.now();
        try (WorkFolder folder = new WorkFolder()) {
            SourceFile source = new SourceFile(
                    store.file(fetched.content()),
                    fetched.document().url(),
                    fetched.declaredMediaType(),
                    fetched.declaredCharset(),
                    fetched.fileName());
            Reading reading = SingleMember.opened(reader, source, folder.path(), slow);
            if (reading.needsRecognition() && !slow && reader.canRecognise()) {
                sendToSlowLane(fetched, output);
                return;
            }
            switch (reading) {
                case Reading.Document document -> finish(fetched, document, source, started, output);
                case Reading.Skipped skipped ->
                    output.journey(
                            skipped(fetched, skipped.reason(), skipped.detail(), null, skipped.mediaType(), started));
                case Reading.Container container -> {
                    members.send(fetched, container, folder.path(), output);
                    Reading.Document list = listOf(container);
                    store(fetched, list, StoredText.of(list.blocks()), null, started, output);
                }
            }
        }
    }

    private static void sendToSlowLane(DocumentFetched fetched, StageOutput output) {
        output.send(
                Topics.DOCUMENT_EXTRACT_SLOW,
                fetched.document().documentId(),
                fetched.document().receipt(),
                fetched);
    }

    private void finish(
            DocumentFetched fetched, Reading.Document document, SourceFile source, Instant started, StageOutput output)
            throws IOException, DocumentException {
        DocumentText text = StoredText.of(document.blocks());
        TextDuplicates.Finding finding = duplicates.find(text.text(), fetched);
        if (finding.original() != null) {
            output.journey(skipped(
                    fetched,
                    SkipReason.DUPLICATE,
                    "the same text as an earlier document",
                    finding.original(),
                    document.mediaType(),
                    started));
            return;
        }
        sendAgain(finding.later(), output);
        NearDuplicates.Finding near = nearDuplicates.find(text.text(), document.title(), fetched);
        sendAgain(near.later(), output);
        store(fetched, document, SourceMaps.add(text, document, source), near.original(), started, output);
    }

    private static void sendAgain(List<DocumentFetched> later, StageOutput output) {
        for (DocumentFetched fetched : later) {
            output.send(
                    Topics.DOCUMENT_FETCHED,
                    fetched.document().documentId(),
                    fetched.document().receipt(),
                    fetched);
        }
    }

    private void store(
            DocumentFetched fetched,
            Reading.Document document,
            DocumentText text,
            @Nullable NearDuplicate nearDuplicate,
            Instant started,
            StageOutput output)
            throws IOException, DocumentException {
        ContentReference reference = store.put(MessageJson.write(text));
        List<AttachmentLink> attachments = document.links().stream()
                .map(link -> new AttachmentLink(Identifiers.document(link.url()), link.url(), link.label()))
                .toList();
        DocumentExtracted extracted = new DocumentExtracted(
                fetched.document(),
                fetched.content(),
                reference,
                document.mediaType(),
                document.title(),
                document.metadata(),
                attachments,
                text.text().codePointCount(0, text.text().length()),
                document.warnings(),
                extractor,
                nearDuplicate);
        for (DocumentExtracted file : coveringPages.announce(extracted, document)) {
            send(file, output);
        }
        send(coveringPages.covered(extracted, started), output);
        output.journey(journeys.passed(
                JourneyStep.EXTRACTED,
                fetched.document(),
                document.mediaType(),
                fetched.content().size(),
                started));
    }

    private static void send(DocumentExtracted extracted, StageOutput output) {
        output.send(
                Topics.DOCUMENT_EXTRACTED,
                extracted.document().documentId(),
                extracted.document().receipt(),
                extracted);
    }

    /** An archive of several documents is found too: its text is the list of its members. */
    private static Reading.Document listOf(Reading.Container container) {
        List<Block> paths = container.members().stream()
                .map(member -> Block.paragraph(member.path()))
                .toList();
        return new Reading.Document(
                container.mediaType(),
                null,
                paths,
                Map.of("members", Integer.toString(container.members().size())),
                List.of(),
                container.warnings());
    }

    private JourneyEvent skipped(
            DocumentFetched fetched,
            SkipReason reason,
            String detail,
            @Nullable String duplicateOf,
            String mediaType,
            Instant started) {
        return journeys.skipped(
                fetched.document(),
                reason,
                detail,
                duplicateOf,
                mediaType,
                fetched.content().size(),
                started);
    }
}
