package dev.tance.deploy.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.doctor.Finding.Grade;
import dev.tance.deploy.fake.CommandLineRun;
import dev.tance.deploy.process.FreePorts;
import dev.tance.deploy.state.DataDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path folder;

    @Test
    void a_machine_that_can_run_the_system_has_nothing_bad() {
        List<Finding> findings = new Doctor(new DataDirectory(folder), FreePorts.next()).examine();

        assertThat(findings)
                .extracting(Finding::what)
                .containsExactly(
                        "java", "processors", "memory", "data directory", "disk", "port", "tesseract", "system");
        assertThat(findings)
                .filteredOn(finding -> finding.what().equals("java"))
                .allMatch(DoctorTest::isGood);
    }

    @Test
    void a_taken_port_is_bad_and_makes_the_command_fail() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            CommandLineRun run = CommandLineRun.of("doctor", "--data", folder.toString(), "--port", port);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).containsPattern("bad +port +port " + port + " is in use");
        }
    }

    @Test
    void a_missing_or_incomplete_tesseract_is_poor_since_scans_are_skipped() {
        Finding missing = new Tesseract(List.of("no-such-program-here")).examine();
        assertThat(missing.detail()).contains("install tesseract-ocr and tesseract-ocr-chi-sim");
        assertThat(missing.grade()).isEqualTo(Grade.POOR);
        assertThat(new Tesseract(List.of("echo", "eng")).examine().detail()).contains("chi_sim is missing");
        assertThat(new Tesseract(List.of("printf", "eng\\nchi_sim\\n"))
                        .examine()
                        .grade())
                .isEqualTo(Grade.GOOD);
    }

    private static boolean isGood(Finding finding) {
        return finding.grade() == Grade.GOOD;
    }
}
