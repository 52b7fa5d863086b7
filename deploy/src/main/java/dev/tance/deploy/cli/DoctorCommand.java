package dev.tance.deploy.cli;

import dev.tance.deploy.doctor.Doctor;
import dev.tance.deploy.doctor.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tance doctor}: looks for anything that would trouble a run. */
@Command(
        name = "doctor",
        description =
                "Check Java, memory, disk, ports, tesseract, data directory and running parts; exit code 1 if one is bad.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private DataOption dataOption = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port that the gateway would have (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() {
        List<Finding> findings = new Doctor(dataOption.dataDirectory(), port).examine();
        if (output.asJson()) {
            output.printJson(Map.of(
                    "findings", findings.stream().map(DoctorCommand::json).toList()));
        } else {
            TextTable table = new TextTable("", "what", "found");
            findings.forEach(finding -> table.row(grade(finding), finding.what(), finding.detail()));
            table.lines().forEach(output::print);
        }
        boolean isBad = findings.stream().anyMatch(finding -> finding.grade() == Finding.Grade.BAD);
        return isBad ? CommandFailure.FAILED : 0;
    }

    private static Map<String, Object> json(Finding finding) {
        return Map.of("what", finding.what(), "grade", grade(finding), "detail", finding.detail());
    }

    private static String grade(Finding finding) {
        return finding.grade().name().toLowerCase(Locale.ROOT);
    }
}
