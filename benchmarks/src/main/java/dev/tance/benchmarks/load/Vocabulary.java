package dev.tance.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What synthetic documents speak of: indicators of the taxonomy, and invented regions of three levels. */
record Vocabulary(List<Indicator> indicators, List<Region> regions) {
    private static final int FIRST_PROVINCE = 91;
    private static final int PROVINCES = 8;
    private static final int CITIES = 12;
    private static final int COUNTIES = 9;

    /**
     * An indicator.
     *
     * @param id in the taxonomy
     * @param factor what one of the unit is in the base unit
     * @param least smallest value that a document sets, in the unit
     * @param greatest largest one
     */
    record Indicator(
            String id, String name, String unit, String baseUnit, BigDecimal factor, int least, int greatest) {}

    /**
     * A region.
     *
     * @param code six digits in the form of GB/T 2260, of provinces that do not exist
     * @param level province, city or county
     */
    record Region(String code, String name, String level) {}

    Vocabulary {
        indicators = List.copyOf(indicators);
        regions = List.copyOf(regions);
    }

    /** The bundled one; always the same. */
    static Vocabulary bundled() {
        return new Vocabulary(readIndicators(), inventRegions());
    }

    private static List<Indicator> readIndicators() {
        List<Indicator> indicators = new ArrayList<>();
        InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("indicators.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    indicators.add(indicator(line.split("\t")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indicators;
    }

    private static Indicator indicator(String[] fields) {
        return new Indicator(
                fields[0],
                fields[1],
                fields[2],
                fields[3],
                new BigDecimal(fields[4]),
                Integer.parseInt(fields[5]),
                Integer.parseInt(fields[6]));
    }

    private static List<Region> inventRegions() {
        List<Region> regions = new ArrayList<>();
        for (int province = FIRST_PROVINCE; province < FIRST_PROVINCE + PROVINCES; province++) {
            regions.add(new Region(province + "0000", "甲" + province + "省", "province"));
            for (int city = 1; city <= CITIES; city++) {
                String cityCode = String.format("%d%02d", province, city);
                regions.add(new Region(cityCode + "00", "乙" + cityCode + "市", "city"));
                for (int county = 1; county <= COUNTIES; county++) {
                    String code = String.format("%s%02d", cityCode, county);
                    regions.add(new Region(code, "丙" + code + "县", "county"));
                }
            }
        }
        return regions;
    }
}
