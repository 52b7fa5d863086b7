package dev.tance.deploy.state;

import dev.tance.deploy.system.Layout;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the living processes that belong to a data directory, whoever started them and whatever the state file says. */
public final class OwnProcesses {
    private static final Pattern PART = Pattern.compile(Pattern.quote(Layout.PART) + "(\\S+)");

    private OwnProcesses() {}

    /**
     * The processes that carry the directory's marker on their command line, this process excepted. A process id alone
     * is never trusted: ids are used again by strangers.
     */
    public static List<ProcessHandle> of(Layout layout) {
        String marker = layout.marker() + " ";
        long own = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != own)
                .filter(process -> commandLine(process).contains(marker))
                .toList();
    }

    /** Tells whether this process lives and belongs to the directory. */
    public static boolean isOwn(Layout layout, long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).contains(layout.marker() + " "))
                .isPresent();
    }

    /** The name of the part that a marked process is; {@code process} when its command line does not tell. */
    public static String partName(ProcessHandle process) {
        Matcher matcher = PART.matcher(commandLine(process));
        return matcher.find() ? matcher.group(1) : "process";
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
