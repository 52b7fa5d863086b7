package dev.tance.deploy.cli;

import picocli.CommandLine.Command;

/** {@code tance index}: generations of the index. */
@Command(
        name = "index",
        description = "Build a new generation of the index beside the served one, compare, promote, roll back.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            IndexListCommand.class,
            IndexBuildCommand.class,
            IndexDiffCommand.class,
            IndexSwitchCommands.Promote.class,
            IndexSwitchCommands.Rollback.class,
            IndexSwitchCommands.Drop.class,
        })
final class IndexCommand {}
