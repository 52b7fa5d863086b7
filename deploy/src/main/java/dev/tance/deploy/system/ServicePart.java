package dev.tance.deploy.system;

import dev.tance.deploy.process.HttpProbe;
import dev.tance.deploy.process.JavaCommand;
import dev.tance.deploy.process.Launch;
import dev.tance.deploy.process.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the services as a part of a running system; ready when its readiness probe says so.
 *
 * @param definition the program
 * @param port port of its HTTP interface
 * @param directory working directory
 * @param settings settings by property name
 * @param jvmOptions further JVM options
 * @param log file for its output
 */
public record ServicePart(
        ServiceDefinition definition,
        int port,
        Path directory,
        Map<String, String> settings,
        List<String> jvmOptions,
        Path log)
        implements Part {
    public ServicePart {
        settings = Map.copyOf(settings);
        jvmOptions = List.copyOf(jvmOptions);
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public Launch prepare() {
        JavaCommand command = new JavaCommand();
        jvmOptions.forEach(command::option);
        command.maximumHeapMegabytes(definition.heapMegabytes())
                .option("-Xss512k")
                // Its default makes a starting Spring application collect all garbage several times over
                .option("-XX:MetaspaceSize=96m");
        definition.jvmOptions().forEach(command::option);
        new TreeMap<>(settings).forEach(command::property);
        command.property("server.port", Integer.toString(port)).property("server.address", "127.0.0.1");
        definition.classPath().forEach(command::classPath);
        command.mainClass(definition.mainClass());
        return new Launch(command.toList(), directory, Map.of(), log);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answers("http://127.0.0.1:" + port + "/actuator/health/readiness");
    }
}
