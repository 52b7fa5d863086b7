package dev.tance.tagging.facts;

import dev.tance.tagging.body.BodyDirectory;
import dev.tance.tagging.body.BodyIdentity;
import dev.tance.tagging.entity.DocumentNumberReader;
import dev.tance.tagging.region.Region;
import dev.tance.tagging.region.RegionLevel;
import dev.tance.tagging.region.RegionTable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds candidates for the region of a document. A candidate's value is a GB/T 2260 code of the table, or
 * {@link AgencyRegister#NATIONAL}.
 */
final class RegionFinder {
    private static final Pattern SITE_ID = Pattern.compile("网站标识码[:： ]{0,3}([0-9a-zA-Z]{6,12})");
    private static final int TAIL = 1000;

    private final RegionTable regions;
    private final BodyDirectory bodies;
    private final AgencyRegister register;

    RegionFinder(RegionTable regions, BodyDirectory bodies, AgencyRegister register) {
        this.regions = regions;
        this.bodies = bodies;
        this.register = register;
    }

    void find(DocumentInput input, MetadataFields metadata, List<Fact> others, Consumer<Fact> found) {
        @Nullable Region given = regions.find(input.region()).orElse(null);
        for (Fact fact : others) {
            fromFact(fact, given, found);
        }
        fromGivenRegion(input.region(), given, found);
        metadata.first(MetadataFields.SITE_ID)
                .ifPresent(field -> regionOfSite(field.value())
                        .ifPresent(code -> found.accept(
                                Fact.inField(FactName.REGION, code, field.name(), "facts.region.site-id", 0.6))));
        metadata.first(MetadataFields.URL)
                .flatMap(field -> host(field.value()))
                .flatMap(register::regionOfHost)
                .ifPresent(
                        code -> found.accept(new Fact(FactName.REGION, code, "url", -1, -1, "facts.region.host", 0.6)));
        fromFooter(input.text(), found);
    }

    private void fromFact(Fact fact, @Nullable Region given, Consumer<Fact> found) {
        switch (fact.name()) {
            case TITLE -> fromTitle(fact, given, found);
            case ISSUER -> fromIssuer(fact, given, found);
            case NUMBER -> fromNumber(fact, found);
            case INDEX_NUMBER -> fromIndexNumber(fact, found);
            default -> {}
        }
    }

    private void fromTitle(Fact title, @Nullable Region given, Consumer<Fact> found) {
        String words = title.value().startsWith("中共") ? title.value().substring(2) : title.value();
        @Nullable Region region = regions.prefix(words, given).region();
        if (region != null) {
            found.accept(title.derive(
                    FactName.REGION, region.code(), "facts.region.title", Math.min(0.9, title.confidence())));
        }
    }

    private void fromIssuer(Fact issuer, @Nullable Region given, Consumer<Fact> found) {
        String name = issuer.value().startsWith("中共") ? issuer.value().substring(2) : issuer.value();
        BodyIdentity identity = bodies.identify(name, given);
        String code = identity.level() == RegionLevel.NATIONAL ? AgencyRegister.NATIONAL : identity.regionCode();
        if (name.startsWith("国务院")) {
            code = AgencyRegister.NATIONAL;
        }
        if (code != null) {
            found.accept(issuer.derive(FactName.REGION, code, "facts.region.issuer", 0.9 * issuer.confidence()));
        }
    }

    private void fromNumber(Fact number, Consumer<Fact> found) {
        new DocumentNumberReader()
                .read(number.value()).stream()
                        .findFirst()
                        .flatMap(read -> register.regionOfNumber(read.agencyCode()))
                        .ifPresent(code ->
                                found.accept(number.derive(FactName.REGION, code, "facts.region.number", 0.45)));
    }

    private void fromIndexNumber(Fact index, Consumer<Fact> found) {
        CreditCode.Reading reading = CreditCode.at(index.value());
        if (reading == null) {
            return;
        }
        double confidence =
                switch (reading.check()) {
                    case CONFIRMED -> 0.9;
                    case DEFACED -> 0.75;
                    case REFUTED -> 0.3;
                };
        known(reading.regionCode())
                .ifPresent(code ->
                        found.accept(index.derive(FactName.REGION, code, "facts.region.index-number", confidence)));
    }

    private void fromGivenRegion(@Nullable String name, @Nullable Region given, Consumer<Fact> found) {
        if (name == null) {
            return;
        }
        if (given != null) {
            found.accept(Fact.inField(FactName.REGION, given.code(), "region", "facts.region.given", 0.85));
        } else if (bodies.identify(name, null).level() == RegionLevel.NATIONAL) {
            found.accept(Fact.inField(FactName.REGION, AgencyRegister.NATIONAL, "region", "facts.region.given", 0.85));
        }
    }

    private void fromFooter(String text, Consumer<Fact> found) {
        int from = Math.max(0, text.length() - TAIL);
        Matcher matcher = SITE_ID.matcher(text.substring(from));
        if (matcher.find()) {
            int start = from + matcher.start(1);
            int end = from + matcher.end(1);
            regionOfSite(matcher.group(1))
                    .ifPresent(code ->
                            found.accept(Fact.inText(FactName.REGION, code, start, end, "facts.region.footer", 0.3)));
        }
    }

    /** Site ids begin with a region code; those of ministries with bm. */
    private Optional<String> regionOfSite(String siteId) {
        if (siteId.regionMatches(true, 0, "bm", 0, 2)) {
            return Optional.of(AgencyRegister.NATIONAL);
        }
        return siteId.length() >= 6 ? known(siteId.substring(0, 6)) : Optional.empty();
    }

    /** The code itself, or that of the city or province around a code that the table lacks. */
    private Optional<String> known(String code) {
        if (code.equals(AgencyRegister.NATIONAL)) {
            return Optional.of(code);
        }
        for (String candidate : List.of(code, code.substring(0, 4) + "00", code.substring(0, 2) + "0000")) {
            if (regions.byCode(candidate).isPresent()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address that is none names no region
        }
    }
}
