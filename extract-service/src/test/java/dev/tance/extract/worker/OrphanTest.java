package dev.tance.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.extract.file.ParseLimits;
import dev.tance.extract.file.ParseTask;
import dev.tance.extract.recognition.RecognitionSettings;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OrphanTest {
    /** Starts a child that hangs, tells its process id and hangs as well. */
    public static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Process child =
                    new ProcessBuilder(WorkerCommand.of(64, RecognitionSettings.DEFAULT, HostileWorker.class)).start();
            Frames.read(new DataInputStream(child.getInputStream()));
            ParseTask task =
                    new ParseTask("/nowhere", null, null, null, "hang", "/nowhere", false, ParseLimits.DEFAULT);
            Frames.write(new DataOutputStream(child.getOutputStream()), Frames.TASK, MessageJson.write(task));
            System.out.println(child.pid());
            Thread.sleep(600_000);
        }
    }

    @Test
    void a_child_in_the_middle_of_a_file_does_not_outlive_its_parent() throws Exception {
        List<String> command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName());
        Process parent = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String pid = parent.inputReader().readLine();
        ProcessHandle child = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();

        parent.destroyForcibly();

        assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
    }
}
