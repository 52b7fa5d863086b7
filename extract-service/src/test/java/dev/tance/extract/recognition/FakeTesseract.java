package dev.tance.extract.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** A shell script in the place of the recognition program. */
public final class FakeTesseract {
    private FakeTesseract() {}

    /**
     * A program that claims to know Chinese.
     *
     * @param behaviour shell commands that it runs for a page: the path of the picture is $1
     */
    public static Path in(Path folder, String behaviour) throws IOException {
        Path script = folder.resolve("fake-tesseract");
        Files.writeString(script, """
                #!/bin/sh
                if [ "$1" = --list-langs ]; then
                  echo chi_sim
                  exit 0
                fi
                """ + behaviour + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Settings that run the program, a page at a time. */
    public static RecognitionSettings settings(Path program, Duration longestPage) {
        return new RecognitionSettings(program.toString(), "chi_sim", 1, longestPage, 512);
    }

    /** Commands that print one line of text with a confidence. */
    public static String printing(String text, int confidence) {
        return "printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t300\\t900\\t30\\t" + confidence + "\\t%s\\n' '" + text + "'";
    }
}
