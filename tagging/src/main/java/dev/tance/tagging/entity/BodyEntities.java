package dev.tance.tagging.entity;

import dev.tance.tagging.body.BodyBlock;
import dev.tance.tagging.body.BodyBlocks;
import dev.tance.tagging.body.BodyDirectory;
import dev.tance.tagging.body.BodyMention;
import dev.tance.tagging.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the bodies of responsibility blocks among the entities, in place of the parts of their names. */
public final class BodyEntities {
    private BodyEntities() {}

    /** All entities of the text in order, no two overlapping. */
    public static List<Entity> merge(
            List<Entity> entities, BodyBlocks blocks, BodyDirectory directory, @Nullable Region context) {
        BodyAttributes bodies = new BodyAttributes(directory, context);
        List<Entity> merged = new ArrayList<>(entities.size());
        int next = 0;
        for (BodyBlock block : blocks.all()) {
            for (BodyMention mention : block.bodies()) {
                while (next < entities.size() && entities.get(next).end() <= mention.start()) {
                    merged.add(entities.get(next++));
                }
                while (next < entities.size() && entities.get(next).start() < mention.end()) {
                    next++;
                }
                merged.add(entity(block, mention, bodies.of(mention.name())));
            }
        }
        merged.addAll(entities.subList(next, entities.size()));
        return merged;
    }

    private static Entity entity(BodyBlock block, BodyMention mention, BodyAttributes.Resolved body) {
        Map<String, String> attributes = new LinkedHashMap<>(body.attributes());
        attributes.put("role", mention.role().code());
        return new Entity(
                EntityKind.BODY,
                mention.start(),
                mention.end(),
                body.key(),
                attributes,
                block.rule(),
                block.confidence());
    }
}
