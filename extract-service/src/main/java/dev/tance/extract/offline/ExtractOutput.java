package dev.tance.extract.offline;

import dev.tance.contracts.message.DocumentText;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.offline.FileReadings.Item;
import dev.tance.tagging.structure.Section;
import dev.tance.tagging.structure.SectionTreeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON form of {@code tance extract --json}. */
final class ExtractOutput {
    private ExtractOutput() {}

    static Map<String, Object> of(Item item) {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("url", item.url() == null ? item.name() : item.url());
        if (item.error() != null) {
            output.put("error", item.error().code().code());
            output.put("detail", String.valueOf(item.error().getMessage()));
        }
        switch (item.reading()) {
            case Reading.Document document -> document(output, document);
            case Reading.Skipped skipped -> {
                output.put("mediaType", skipped.mediaType());
                output.put("skipped", skipped.reason().code());
                output.put("detail", skipped.detail());
            }
            case Reading.Container container -> output.put("mediaType", container.mediaType());
            case null -> output.put("text", "");
        }
        output.putIfAbsent("text", "");
        output.put("children", item.children().stream().map(ExtractOutput::of).toList());
        output.putIfAbsent("warnings", List.of());
        output.put("timings", Map.of("totalMillis", item.milliseconds()));
        return output;
    }

    private static void document(Map<String, Object> output, Reading.Document document) {
        DocumentText text = StoredText.of(document.blocks());
        output.put("title", document.title());
        output.put("mediaType", document.mediaType());
        output.put("text", text.text());
        output.put("metadata", new java.util.TreeMap<>(document.metadata()));
        output.put("sections", sections(text.text()));
        output.put("pages", pages(text));
        output.put(
                "tables",
                document.blocks().stream()
                        .map(Block::rows)
                        .filter(Objects::nonNull)
                        .toList());
        output.put("attachments", document.links());
        output.put("warnings", document.warnings());
    }

    private static List<Map<String, Object>> sections(String text) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Section section : new SectionTreeReader().read(text).sections()) {
            sections.add(Map.of("heading", section.heading(), "start", section.start(), "end", section.end()));
        }
        return sections;
    }

    /** Where each page begins in the text. */
    private static List<Map<String, Integer>> pages(DocumentText text) {
        List<Map<String, Integer>> pages = new ArrayList<>();
        int last = 0;
        for (DocumentText.Paragraph paragraph : text.paragraphs()) {
            Integer page = paragraph.page();
            if (page != null && page > last) {
                pages.add(Map.of("page", page, "start", paragraph.start()));
                last = page;
            }
        }
        return pages;
    }
}
