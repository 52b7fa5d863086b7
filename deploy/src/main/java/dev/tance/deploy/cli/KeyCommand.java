package dev.tance.deploy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tance key}: makes, lists and revokes API keys. */
@Command(
        name = "key",
        description = "Make, list and revoke API keys.",
        mixinStandardHelpOptions = true,
        subcommands = {KeyCreateCommand.class, KeyListCommand.class, KeyRevokeCommand.class})
final class KeyCommand implements Runnable {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(command.commandLine(), "Missing: create, list or revoke");
    }
}
