package dev.tance.deploy.cli;

import picocli.CommandLine.Command;

/** {@code tance dlq}: dead letters. */
@Command(
        name = "dlq",
        description = "List, show, send again or give up what failed for good.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DlqListCommand.class,
            DlqShowCommand.class,
            DlqRedriveCommand.class,
            DlqDiscardCommand.class,
        })
final class DlqCommand {}
