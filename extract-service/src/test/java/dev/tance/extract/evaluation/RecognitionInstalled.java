package dev.tance.extract.evaluation;

import dev.tance.extract.recognition.RecognitionProgram;
import dev.tance.extract.recognition.RecognitionSettings;
import java.time.Clock;

/** Whether tests can recognise pages on this machine. In CI they must, unless {@code .ci/run} could not install it. */
public final class RecognitionInstalled {
    private RecognitionInstalled() {}

    /** False outside CI when tesseract or its Chinese data is missing; says so on standard error. */
    public static boolean here() {
        boolean wanted = System.getenv("CI") != null && System.getenv("TANCE_WITHOUT_RECOGNITION") == null;
        if (wanted || new RecognitionProgram(RecognitionSettings.DEFAULT, Clock.systemUTC()).isInstalled()) {
            return true;
        }
        System.err.println("skipped, as it needs tesseract with chi_sim: " + RecognitionProgram.HINT);
        return false;
    }
}
