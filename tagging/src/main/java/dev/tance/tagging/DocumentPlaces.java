package dev.tance.tagging;

import dev.tance.tagging.body.BodyBlocks;
import dev.tance.tagging.entity.Entity;
import dev.tance.tagging.entity.EntityKind;
import dev.tance.tagging.structure.Section;
import dev.tance.tagging.structure.SectionTree;
import dev.tance.tagging.target.TargetContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other parts of the engine know about the places of one text. Offsets are UTF-16. */
final class DocumentPlaces implements TargetContext {
    private final String text;
    private final @Nullable String title;
    private final int year;
    private final @Nullable String region;
    private final SectionTree sections;
    private final BodyBlocks bodies;
    private final List<Entity> entities;

    DocumentPlaces(
            String text,
            @Nullable String title,
            int year,
            @Nullable String region,
            SectionTree sections,
            BodyBlocks bodies,
            List<Entity> entities) {
        this.text = text;
        this.title = title;
        this.year = year;
        this.region = region;
        this.sections = sections;
        this.bodies = bodies;
        this.entities = entities;
    }

    @Override
    public @Nullable String title() {
        return title;
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public Place at(int offset) {
        List<String> path =
                sections.pathAt(offset).stream().map(Section::marker).toList();
        List<String> responsible =
                bodies.ownerOf(offset).map(block -> block.names()).orElse(List.of());
        return new Place(path, region, responsible);
    }

    @Override
    public @Nullable String sectorOf(String indicator, int start, int end) {
        for (int i = firstFrom(start); i < entities.size() && entities.get(i).start() < end; i++) {
            Entity entity = entities.get(i);
            if (entity.kind() == EntityKind.INDUSTRY && indicator.contains(entity.surface(text))) {
                return entity.normal() == null ? entity.surface(text) : entity.normal();
            }
        }
        return null;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = entities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entities.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
