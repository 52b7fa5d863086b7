package dev.tance.extract.pipeline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.stage.Delivery;
import dev.tance.stage.JourneyEvents;
import dev.tance.stage.MessageHandler;
import dev.tance.stage.StageOutput;
import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** The stage tag: text in, targets and entities in the raw store out. */
final class TagHandler implements MessageHandler<DocumentExtracted> {
    private final RawStore store;
    private final TaggingEngine engine;
    private final JourneyEvents journeys;

    TagHandler(RawStore store, TaggingEngine engine, JourneyEvents journeys) {
        this.store = store;
        this.engine = engine;
        this.journeys = journeys;
    }

    @Override
    public void handle(Delivery<DocumentExtracted> delivery, StageOutput output) throws DocumentException, IOException {
        DocumentExtracted extracted = delivery.message();
        Instant started = journeys.now();
        DocumentText text = textOf(extracted);
        DocumentTags tags = TagMapping.of(tagged(text, extracted), extracted, engine::regionName);
        ContentReference reference = store.put(MessageJson.write(tags));
        DocumentTagged message = new DocumentTagged(
                extracted.document(),
                extracted.content(),
                extracted.text(),
                reference,
                extracted.mediaType(),
                tags.facts(),
                extracted.attachments(),
                extracted.textLength(),
                tags.targets().size(),
                tags.engineVersion(),
                extracted.nearDuplicate());
        output.send(
                Topics.DOCUMENT_TAGGED,
                extracted.document().documentId(),
                extracted.document().receipt(),
                message);
        output.journey(journeys.passed(
                JourneyStep.TAGGED,
                extracted.document(),
                extracted.mediaType(),
                extracted.content().size(),
                started));
    }

    private DocumentText textOf(DocumentExtracted extracted) throws DocumentException, IOException {
        try (InputStream stream = store.open(extracted.text())) {
            return MessageJson.read(stream.readAllBytes(), DocumentText.class);
        }
    }

    private TaggedText tagged(DocumentText text, DocumentExtracted extracted) throws DocumentException {
        try {
            TaggingContext context = new TaggingContext(null, extracted.title(), extracted.metadata());
            return engine.tag(new TaggingRequest(text.text(), context, TableMapping.of(text.tables())));
        } catch (RuntimeException | StackOverflowError e) {
            throw new DocumentException(ErrorCode.TAGGING_FAILED, "the engine failed: " + e, e);
        }
    }
}
