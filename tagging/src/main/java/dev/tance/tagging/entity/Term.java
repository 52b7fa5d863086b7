package dev.tance.tagging.entity;

import dev.tance.tagging.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name of the dictionaries stands for.
 *
 * @param normal normal form of a technology or industry, function of a body; empty for regions
 * @param code GB/T 4754 code of an industry, else null
 * @param regions the regions that bear the name; empty for other kinds
 */
record Term(EntityKind kind, String normal, @Nullable String code, List<Region> regions) {}
