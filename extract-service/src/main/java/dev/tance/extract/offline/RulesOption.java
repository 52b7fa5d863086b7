package dev.tance.extract.offline;

import dev.tance.extract.rules.RuleDirectory;
import dev.tance.tagging.TaggingEngine;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --rules DIR}: tables of a user's own, laid over the built-in ones. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Tables laid over the built-in rules, such as indicators.tsv; see docs/tagging-own-rules.md.")
    private @Nullable Path directory;

    /** The engine with these rules, the built-in one without the option. */
    TaggingEngine engine() throws IOException {
        return new RuleDirectory(directory).engine();
    }
}
