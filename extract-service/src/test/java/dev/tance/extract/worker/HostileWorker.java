package dev.tance.extract.worker;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.file.ParseTask;
import dev.tance.extract.file.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A child whose parser does whatever the file's name says. */
public final class HostileWorker {
    private HostileWorker() {}

    public static void main(String[] arguments) throws IOException {
        WorkerMain.serve(HostileWorker::read);
    }

    private static Reading read(ParseTask task, Progress progress) throws DocumentException {
        misbehave(String.valueOf(task.fileName()), progress);
        String text = "read by " + ProcessHandle.current().pid();
        return new Reading.Document("text/plain", null, List.of(Block.paragraph(text)), Map.of(), List.of(), List.of());
    }

    /** Does what the word says; any other word does nothing. */
    static void misbehave(String behaviour, Progress progress) throws DocumentException {
        while (behaviour.startsWith("wait-for:") && !Files.exists(Path.of(behaviour.substring("wait-for:".length())))) {
            sleep(50);
        }
        if (behaviour.startsWith("killed-unless:")) {
            killUnlessMarked(Path.of(behaviour.substring("killed-unless:".length())));
        }
        switch (behaviour) {
            case "killed" -> kill();
            case "hang" -> sleep(600_000);
            case "exit" -> Runtime.getRuntime().halt(7);
            case "eat-heap" -> eatHeap();
            case "overflow-stack" -> overflow(1);
            case "throw" -> throw new IllegalStateException("parser bug");
            case "corrupt" -> throw new DocumentException(ErrorCode.CORRUPT, "damaged");
            case "slow-but-steady" -> {
                for (int page = 0; page < 50; page++) {
                    sleep(100);
                    progress.step();
                }
            }
            case "print" -> System.out.println("noise on standard output");
            default -> {}
        }
    }

    /** The first time it leaves a mark and is killed as if from outside; then it reads. */
    private static void killUnlessMarked(Path mark) {
        try {
            Files.createFile(mark);
            kill();
        } catch (IOException markedBefore) {
            // goes on to read
        }
    }

    private static void kill() {
        try {
            new ProcessBuilder(
                            "kill", "-9", Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
            sleep(60_000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void eatHeap() {
        List<byte[]> eaten = new ArrayList<>();
        while (!eaten.contains(new byte[0])) {
            eaten.add(new byte[1 << 20]);
        }
    }

    @SuppressWarnings("InfiniteRecursion") // meant
    private static int overflow(int depth) {
        return 1 + overflow(depth + 1);
    }
}
