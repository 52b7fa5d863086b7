package dev.tance.extract.offline;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Failures as one line for people. */
final class OneLine {
    private OneLine() {}

    static String of(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "no such file: " + missing.getFile();
        }
        if (failure instanceof AccessDeniedException denied) {
            return "may not read: " + denied.getFile();
        }
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.replaceAll("\\s+", " ");
    }
}
