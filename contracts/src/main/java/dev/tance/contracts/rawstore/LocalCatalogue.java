package dev.tance.contracts.rawstore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The catalogue as a folder: {@code <root>/<kind>/<first two characters of the group>/<group>/<key>}. A record is linked
 * into place whole, and only if its name is free, so that a process killed at any moment leaves none half written.
 */
public final class LocalCatalogue implements Catalogue {
    private static final String NAME = "[A-Za-z0-9-]{1,100}";

    private final Path root;
    private final Path incoming;

    /**
     * @param root created when missing
     * @throws IOException when the folder cannot be made: fatal
     */
    public LocalCatalogue(Path root) throws IOException {
        this.root = root;
        this.incoming = root.resolve("incoming");
        Files.createDirectories(incoming);
    }

    @Override
    public Optional<String> claim(String kind, String group, String key, String value) throws IOException {
        Path record = folderOf(kind, group).resolve(named(key));
        if (Files.exists(record)) {
            return Optional.of(Files.readString(record));
        }
        Files.createDirectories(record.getParent());
        Path temporary = incoming.resolve(UUID.randomUUID().toString());
        Files.writeString(temporary, value, StandardCharsets.UTF_8);
        try {
            Files.createLink(record, temporary);
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(Files.readString(record));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public Map<String, String> list(String kind, String group) throws IOException {
        Map<String, String> records = new TreeMap<>();
        try (Stream<Path> files = Files.list(folderOf(kind, group))) {
            for (Path file : files.toList()) {
                records.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Map.of();
        }
        return records;
    }

    private Path folderOf(String kind, String group) {
        String name = named(group);
        return root.resolve(named(kind))
                .resolve(name.substring(0, Math.min(2, name.length())))
                .resolve(name);
    }

    private static String named(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("not a catalogue name: " + name);
        }
        return name;
    }
}
