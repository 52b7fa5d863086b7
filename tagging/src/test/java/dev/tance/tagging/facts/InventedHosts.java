package dev.tance.tagging.facts;

import dev.tance.tagging.rules.RuleData;

/** A register that knows host names which no government has, beside all that ships with the engine. */
public final class InventedHosts {
    private static final String ROWS = "\nyunxicity\t330200\nyunxiport\t120000\nyunxiministry\t100000\n";

    private InventedHosts() {}

    public static AgencyRegister register() {
        RuleData bundled = RuleData.bundled();
        return new AgencyRegister(bundled.with(RuleData.HOSTS, bundled.file(RuleData.HOSTS) + ROWS));
    }
}
