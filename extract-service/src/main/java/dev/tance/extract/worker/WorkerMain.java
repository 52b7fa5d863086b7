package dev.tance.extract.worker;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.extract.file.FileParser;
import dev.tance.extract.file.ParseTask;
import dev.tance.extract.file.Progress;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The main of a child process: reads tasks from standard input, answers on standard output, and ends when its parent does.
 * Out of memory ends the process at once, by the JVM's own option.
 */
public final class WorkerMain {
    private static final byte[] NOTHING = new byte[0];

    private WorkerMain() {}

    /** What reads a file; tests put hostile ones in. */
    @FunctionalInterface
    interface TaskReader {
        dev.tance.extract.document.Reading read(ParseTask task, Progress progress) throws DocumentException;
    }

    public static void main(String[] arguments) throws IOException {
        serve(FileParser::parse);
    }

    static void serve(TaskReader reader) throws IOException {
        DataOutputStream output =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        DataInputStream input = new DataInputStream(new BufferedInputStream(System.in));
        ParentWatch.start();
        Frames.write(output, Frames.READY, NOTHING);
        while (true) {
            ParseTask task;
            try {
                task = MessageJson.read(Frames.read(input).content(), ParseTask.class);
            } catch (EOFException e) {
                return;
            } catch (DocumentException e) {
                throw new IOException(e);
            }
            Frames.write(output, Frames.ANSWER, MessageJson.write(answer(reader, task, progressOn(output))));
        }
    }

    private static Progress progressOn(DataOutputStream output) {
        return () -> {
            try {
                Frames.write(output, Frames.PROGRESS, NOTHING);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    private static Answer answer(TaskReader reader, ParseTask task, Progress progress) {
        try {
            return Answer.of(reader.read(task, progress));
        } catch (DocumentException e) {
            return Answer.failed(e.code(), String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return Answer.failed(ErrorCode.PARSER_CRASHED, "the parser ran out of stack");
        } catch (RuntimeException | LinkageError e) {
            return Answer.failed(ErrorCode.PARSER_CRASHED, "the parser failed: " + e);
        }
    }
}
