package dev.tance.extract.offline;

import dev.tance.tagging.TaggedText;
import dev.tance.tagging.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of {@code tance tag}. */
final class TagOutput {
    private TagOutput() {}

    static Map<String, Object> of(String id, TaggedText tagged) {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("id", id);
        output.put("targets", tagged.targets().stream().map(TagOutput::target).toList());
        output.put(
                "responsible",
                tagged.responsible().stream()
                        .map(block -> block.bodies().stream()
                                .map(body -> body.surface())
                                .toList())
                        .toList());
        output.put("entities", entities(tagged));
        output.put(
                "docRefs",
                tagged.documentReferences().stream()
                        .map(reference -> reference.title())
                        .distinct()
                        .toList());
        output.put(
                "docNumbers",
                tagged.documentNumbers().stream()
                        .map(number -> number.surface())
                        .distinct()
                        .toList());
        output.put("quantities", tagged.quantities());
        output.put("declined", tagged.declined());
        output.put("facts", tagged.facts());
        output.put("engineVersion", tagged.engineVersion());
        return output;
    }

    private static List<Map<String, Object>> entities(TaggedText tagged) {
        List<Map<String, Object>> entities = new ArrayList<>();
        tagged.entities().forEach(entity -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", entity.kind());
            fields.put("text", entity.surface());
            put(fields, "normal", entity.normal());
            fields.put("start", entity.start());
            fields.put("end", entity.end());
            fields.put("rule", entity.rule());
            entities.add(fields);
        });
        return entities;
    }

    private static Map<String, Object> target(Target target) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", target.start());
        fields.put("end", target.end());
        fields.put("sectionPath", target.sectionPath());
        fields.put("indicator", target.indicator());
        put(fields, "canonical", target.canonical());
        put(fields, "value", target.value());
        put(fields, "valueMax", target.valueMax());
        fields.put("unit", target.unit());
        put(fields, "valueSi", target.valueSi());
        put(fields, "valueMaxSi", target.valueMaxSi());
        put(fields, "unitSi", target.unitSi());
        fields.put("comparator", target.comparator().code());
        fields.put("change", target.change().code());
        fields.put("annual", target.annual());
        put(fields, "deadline", target.deadline());
        put(fields, "periodStart", target.periodStart());
        put(fields, "baseline", target.baseline());
        fields.put("stringency", target.stringency().code());
        put(fields, "region", target.region());
        put(fields, "sector", target.sector());
        fields.put("responsible", target.responsible());
        fields.put("evidence", target.evidence());
        fields.put("inheritedFrom", target.inheritedFrom());
        fields.put("engineVersion", target.engineVersion());
        fields.put("rule", target.rule());
        fields.put("confidence", target.confidence());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
