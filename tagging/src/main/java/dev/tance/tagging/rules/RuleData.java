package dev.tance.tagging.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of all rule and dictionary files by name. A service that wants other rules makes another instance from it
 * and from that another engine; the version tells them apart.
 */
public final class RuleData {
    /** Name of the vocabulary of the target grammar. */
    public static final String GRAMMAR = "grammar.tsv";
    /** Name of the table of units. */
    public static final String UNITS = "units.tsv";
    /** Name of the indicator taxonomy. */
    public static final String INDICATORS = "indicators.tsv";
    /** Name of the table of regions. */
    public static final String REGIONS = "regions.tsv";
    /** Name of the functions of public bodies with their aliases. */
    public static final String BODIES = "bodies.tsv";
    /** Name of the dictionary of technologies. */
    public static final String TECHNOLOGIES = "technologies.tsv";
    /** Name of the dictionary of industries. */
    public static final String INDUSTRIES = "industries.tsv";
    /** Name of the table of codes that open document numbers. */
    public static final String AGENCY_CODES = "agency-codes.tsv";
    /** Name of the table of host names of government sites. */
    public static final String HOSTS = "hosts.tsv";
    /** Name of the table of words that end titles. */
    public static final String DOCUMENT_KINDS = "document-kinds.tsv";

    private static final String[] NAMES = {
        GRAMMAR, UNITS, INDICATORS, REGIONS, BODIES, TECHNOLOGIES, INDUSTRIES, AGENCY_CODES, HOSTS, DOCUMENT_KINDS
    };
    private static final int HASH_DIGITS = 12;

    private final Map<String, String> files;

    private RuleData(Map<String, String> files) {
        this.files = files;
    }

    /** The data that ships with the engine. */
    public static RuleData bundled() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : NAMES) {
            files.put(name, resource(name));
        }
        return new RuleData(files);
    }

    private static String resource(String name) {
        try (InputStream in = RuleData.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the rule file " + name + " is missing from the engine");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rule file " + name, e);
        }
    }

    /**
     * The same data with one file replaced or added.
     *
     * @param name a name of this class, or any other for data of one's own
     */
    public RuleData with(String name, String content) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(name, content);
        return new RuleData(changed);
    }

    /**
     * The same data with files of a user's laid over it, which add rows and win over equal ones. A file whose first line
     * is {@code #replace} takes the place of the whole one. The order of the files does not matter.
     *
     * @param own content by file name
     * @throws IllegalArgumentException when a file is none of these or a row is wrong; the message names file and line
     */
    public RuleData overlaid(Map<String, String> own) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        new TreeMap<>(own)
                .forEach((name, content) -> changed.put(name, RuleTable.of(name).overlay(file(name), content)));
        return new RuleData(changed);
    }

    /**
     * The content of a file.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public String file(String name) {
        String content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException("no rule file " + name);
        }
        return content;
    }

    /** A short hash over all names and contents, the same on every machine. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.getValue().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
