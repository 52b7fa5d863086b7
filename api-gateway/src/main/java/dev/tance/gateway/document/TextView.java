package dev.tance.gateway.document;

import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.DocumentText.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's text with its structure; offsets in code points into {@code text}, ends exclusive. */
record TextView(
        String id,
        @Nullable String version,
        String text,
        List<Paragraph> paragraphs,
        List<Table> tables,
        List<Section> sections) {}
