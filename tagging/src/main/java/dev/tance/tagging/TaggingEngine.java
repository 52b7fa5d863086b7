package dev.tance.tagging;

import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.target.TargetContext;
import dev.tance.tagging.target.TargetTagger;
import dev.tance.tagging.text.CodePointOffsets;
import java.util.List;

/** Tags texts. Immutable and safe for use by any number of threads. */
public final class TaggingEngine {
    /** Version of the code; raised with every change of what it reads. */
    private static final String CODE_VERSION = "1.0";

    private final String engineVersion;
    private final TargetTagger targets;

    /**
     * An engine with the given rules. Other rules make another engine with another version; a service that reloads
     * its rules makes a new engine and lets go of the old one.
     *
     * @throws IllegalArgumentException when a rule file is missing or cannot be read
     */
    public TaggingEngine(RuleData rules) {
        engineVersion = CODE_VERSION + "-" + rules.hash();
        targets = new TargetTagger(rules, engineVersion);
    }

    /** An engine with the rules and dictionaries that ship with it. */
    public static TaggingEngine bundled() {
        return new TaggingEngine(RuleData.bundled());
    }

    /** Version of the code and of its rule data; a changed rule gives another version. */
    public String engineVersion() {
        return engineVersion;
    }

    /**
     * Reads one text.
     *
     * @return all tags; never throws for any text, and takes time linear in its length
     */
    public TaggedText tag(TaggingRequest request) {
        CodePointOffsets offsets = CodePointOffsets.of(request.text());
        TargetTagger.Result found = targets.tag(
                request.text(), offsets, TargetContext.of(request.context().title()));
        return new TaggedText(
                found.targets(),
                found.quantities(),
                found.declined(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                engineVersion);
    }
}
