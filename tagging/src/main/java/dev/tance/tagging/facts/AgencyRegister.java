package dev.tance.tagging.facts;

import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.rules.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whose document numbers and host names begin how, and how titles tell kinds. Immutable and thread-safe. */
public final class AgencyRegister {
    /** Code that stands for the whole country. */
    public static final String NATIONAL = "100000";

    private final Map<String, String> regionOfNumberCode = new LinkedHashMap<>();
    private final Map<String, String> regionOfHostLabel = new LinkedHashMap<>();
    private final Map<String, String> kindOfEnding = new LinkedHashMap<>();

    /** The register among {@code rules}. */
    public AgencyRegister(RuleData rules) {
        for (List<String> row : table(rules, RuleData.AGENCY_CODES)) {
            String region = row.get(2);
            regionOfNumberCode.put(row.get(0), region.equals("-") ? NATIONAL : region);
        }
        table(rules, RuleData.HOSTS).forEach(row -> regionOfHostLabel.put(row.get(0), row.get(1)));
        table(rules, RuleData.DOCUMENT_KINDS).forEach(row -> kindOfEnding.putIfAbsent(row.get(0), row.get(1)));
    }

    /** The register that ships with the engine. */
    public static AgencyRegister bundled() {
        return new AgencyRegister(RuleData.bundled());
    }

    private static List<List<String>> table(RuleData rules, String name) {
        return Tables.rows(rules.file(name), 3);
    }

    /** Code of the region whose bodies number their documents with {@code agencyCode}: 津政发 is 120000. */
    public Optional<String> regionOfNumber(String agencyCode) {
        for (int length = Math.min(3, agencyCode.length()); length > 0; length--) {
            String region = regionOfNumberCode.get(agencyCode.substring(0, length));
            if (region != null) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** Code of the region of a government site: fzgg.tj.gov.cn is 120000. */
    public Optional<String> regionOfHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".gov.cn")) {
            return Optional.empty();
        }
        String[] labels =
                lower.substring(0, lower.length() - ".gov.cn".length()).split("\\.", -1);
        return Optional.ofNullable(regionOfHostLabel.get(labels[labels.length - 1]));
    }

    /** The kind that the words at the end of {@code title} state. */
    public Optional<String> kindOf(String title) {
        for (Map.Entry<String, String> ending : kindOfEnding.entrySet()) {
            if (title.endsWith(ending.getKey())) {
                return Optional.of(ending.getValue());
            }
        }
        return Optional.empty();
    }
}
