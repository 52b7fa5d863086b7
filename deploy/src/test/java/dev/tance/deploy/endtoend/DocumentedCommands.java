package dev.tance.deploy.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the commands out of the code blocks of a Markdown page, and tells which of them a test can run. */
final class DocumentedCommands {
    private static final Pattern COMMAND = Pattern.compile("^(\\./tance|curl|echo|jq)\\b.*", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(ID|KEY|URL|DIR|FILE|VERSION|OTHER_ID|ALERT|DOC)\\b");

    private static final Pattern ASSIGNMENT = Pattern.compile("^\\w+=.*", Pattern.DOTALL);

    private DocumentedCommands() {}

    /**
     * All commands in their order, each on one line or over several that continue it, behind the variables that the page has
     * set before it.
     */
    static List<String> in(Path page) throws IOException {
        List<String> commands = new ArrayList<>();
        StringBuilder variables = new StringBuilder();
        StringBuilder open = new StringBuilder();
        boolean isCode = false;
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("```")) {
                isCode = !isCode;
            } else if (isCode) {
                open.append(line).append('\n');
                if (!continues(line)) {
                    String command = open.toString().strip();
                    if (COMMAND.matcher(command).matches()) {
                        commands.add(variables + command);
                    } else if (ASSIGNMENT.matcher(command).matches()
                            && obstacle(command).isEmpty()) {
                        variables.append(command).append('\n');
                    }
                    open.setLength(0);
                }
            }
        }
        return commands;
    }

    /** Why a command is not to be run beside a system under test; empty when it is. */
    static Optional<String> obstacle(String command) {
        if (command.matches("(?s).*\\./tance (up|down|demo|status|bench|doctor)\\b.*")) {
            return Optional.of("is for the machine, not for a running system");
        }
        if (command.matches("(?s).*[$]key\\b.*|.*key (revoke|create).*")) {
            return Optional.of("changes who may ask");
        }
        if (command.matches("(?s).*(replay --(pause|resume|cancel)|index drop) \\d+.*")) {
            return Optional.of("names a number of the reader's own");
        }
        if (command.contains("example.org") || command.contains("example.com")) {
            return Optional.of("fetches from the network");
        }
        if (PLACEHOLDER.matcher(command).find()) {
            return Optional.of("has a placeholder");
        }
        if (command.matches("(?s).*(/srv/|plan\\.pdf|urls\\.txt|gold\\.jsonl|my-rules).*")) {
            return Optional.of("needs a file of the reader's own");
        }
        return Optional.empty();
    }

    private static boolean continues(String line) {
        String code = line.strip();
        return code.endsWith("\\") || code.endsWith("|");
    }
}
