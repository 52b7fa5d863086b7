package dev.tance.extract.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionProgramTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-05-01T08:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    private static RecognitionSettings program(Path program, String language) {
        return new RecognitionSettings(program.toString(), language, 1, Duration.ofSeconds(1), 512);
    }

    @Test
    void a_program_with_the_language_is_installed() throws Exception {
        Path program = FakeTesseract.in(folder, "exit 1");

        assertThat(new RecognitionProgram(program(program, "chi_sim"), clock).isInstalled())
                .isTrue();
        assertThat(new RecognitionProgram(program(program, "chi_sim+chi_tra"), clock).isInstalled())
                .isFalse();
    }

    @Test
    void a_program_that_is_installed_later_is_found_without_a_restart() throws Exception {
        RecognitionProgram program =
                new RecognitionProgram(program(folder.resolve("fake-tesseract"), "chi_sim"), clock);
        assertThat(program.isInstalled()).isFalse();

        FakeTesseract.in(folder, "exit 1");

        assertThat(program.isInstalled()).as("not looked for at every document").isFalse();
        now.set(now.get().plus(Duration.ofMinutes(1)));
        assertThat(program.isInstalled()).isTrue();
    }

    @Test
    void settings_reach_a_child_by_its_options() {
        RecognitionSettings settings = new RecognitionSettings("/opt/t", "chi_sim+eng", 3, Duration.ofSeconds(7), 400);
        for (String option : settings.options()) {
            String[] parts = option.substring(2).split("=", 2);
            System.setProperty(parts[0], parts[1]);
        }
        try {
            assertThat(RecognitionSettings.ofSystem()).isEqualTo(settings);
        } finally {
            settings.options().forEach(option -> System.clearProperty(option.substring(2, option.indexOf('='))));
        }
        assertThat(RecognitionSettings.ofSystem()).isEqualTo(RecognitionSettings.DEFAULT);
    }
}
