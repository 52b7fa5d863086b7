package dev.tance.deploy.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The main classes of all modules, from where the build puts them. Built before deploy, since deploy comes last. */
final class ProductClasses {
    private static final List<String> MODULES = List.of(
            "contracts",
            "tagging",
            "stage-runtime",
            "index-model",
            "embedded-servers",
            "ingest-service",
            "extract-service",
            "index-service",
            "api-gateway",
            "deploy");

    private ProductClasses() {}

    static JavaClasses all() {
        List<Path> folders = MODULES.stream()
                .map(module -> Path.of("..", module, "target", "classes"))
                .toList();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalStateException(
                        "not built: " + folder.toAbsolutePath().normalize());
            }
        }
        return new ClassFileImporter().importPaths(folders);
    }
}
