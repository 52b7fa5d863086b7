package dev.tance.tagging.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Classes of targets that are counted apart, so that a weakness shows where it is. */
final class PatternClass {
    private PatternClass() {}

    /** The classes a gold target belongs to. */
    static List<String> of(GoldTarget target) {
        List<String> names = new ArrayList<>();
        names.add("change " + target.change());
        names.add(target.deadline() == null ? "without deadline" : "with deadline");
        if (target.baseline() != null) {
            names.add("with baseline");
        }
        if (target.valueMax() != null) {
            names.add("range");
        }
        if (target.annual()) {
            names.add("annual");
        }
        if (!target.stringency().equals("plain")) {
            names.add("stringent");
        }
        names.add(target.unit().equals("%") ? "percent" : "other units");
        return names;
    }
}
