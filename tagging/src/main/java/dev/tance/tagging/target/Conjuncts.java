package dev.tance.tagging.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits coordinated indicators and gives each the head or beginning that they share. */
final class Conjuncts {
    private static final Pattern WEAK = Pattern.compile("、|以及");
    private static final Pattern STRONG = Pattern.compile("、|以及|和|及|与");
    private static final Pattern JOINTS = Pattern.compile("和|及|与");
    private static final String[] CLASSES = {"行业", "领域", "工序", "产业", "新车", "冶炼", "生产", "重点工程"};

    /** 三大粮食作物化肥、农药利用率: whose they are is said once. */
    private static final Pattern WHOSE = Pattern.compile("(.*(?:作物|行业|企业|建筑|园区|机构|居民|家庭|产业))(.{2})");

    /** 公交车、出租车中新能源车辆占比: the share is one of each of them. */
    private static final Pattern WITHIN = Pattern.compile(".{2,}?[^期年其集](中[^心小型高等国间部学].{2,}(?:占比|比例|比重|份额))");

    /** What is counted per unit of something: 单位地区生产总值能耗、二氧化碳排放. */
    private static final Pattern USED_PER_UNIT = Pattern.compile("(二氧化碳|碳)排放(量|强度)?|能耗|能源消耗|能源消费|水耗|用水量|电耗|用电量|物耗");

    private final Indicators indicators;

    Conjuncts(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Exactly {@code count} names, or null when the subject does not divide so. */
    @Nullable List<String> split(String subject, int count) {
        List<String> first = null;
        for (Pattern pattern : List.of(STRONG, WEAK, JOINTS)) {
            String[] parts = pattern.split(subject, -1);
            if (parts.length == count && !hasEmpty(parts)) {
                if (List.of(parts).stream()
                        .noneMatch(part -> indicators.measure(part).isEmpty())) {
                    return complete(parts);
                }
                first = first == null ? complete(parts) : first;
            }
        }
        return first;
    }

    /** The names when each of them is whole by itself, else none. */
    List<String> splitFull(String subject) {
        for (Pattern pattern : List.of(JOINTS, WEAK)) {
            String[] parts = pattern.split(subject, -1);
            boolean whole = parts.length > 1 && !hasEmpty(parts);
            for (String part : parts) {
                whole &= part.length() > 2 && !indicators.measure(part).isEmpty() && !part.startsWith("占");
            }
            if (whole) {
                return List.of(parts);
            }
        }
        return List.of();
    }

    /** 化肥、农药利用率均达到: each of them has the head that stands behind the last; none when they share no head. */
    List<String> splitShared(String subject) {
        String[] parts = STRONG.split(subject, -1);
        String last = parts[parts.length - 1];
        boolean open = subject.indexOf('等') >= 0 || (subject.indexOf('占') >= 0 && !subject.endsWith("占比"));
        if (parts.length < 2
                || hasEmpty(parts)
                || open
                || indicators.measure(last).isEmpty()) {
            return List.of();
        }
        List<String> names = complete(parts);
        return names.stream().noneMatch(name -> indicators.measure(name).isEmpty()) ? names : List.of();
    }

    private static boolean hasEmpty(String[] parts) {
        for (String part : parts) {
            if (part.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private List<String> complete(String[] parts) {
        String last = parts[parts.length - 1];
        String head = sharedHead(parts, last);
        String beginning = sharedBeginning(parts);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean headless = indicators.measure(part).isEmpty() || part.endsWith("需氧量");
            if (i < parts.length - 1 && headless) {
                part = part + head;
            } else if (i < parts.length - 1 && isHalf(part, last)) {
                part = part + indicators.head(last);
            }
            names.add(i > 0 && !part.startsWith(beginning) ? beginning + part : part);
        }
        return names;
    }

    /** 清洁能源发电装机、电量比重: the first has a head of its own and still lacks 比重. */
    private boolean isHalf(String part, String last) {
        String head = indicators.head(last);
        boolean share = head.equals("比重") || head.equals("占比") || head.equals("比例");
        return share
                && !part.endsWith(head)
                && !part.endsWith("比重")
                && !part.endsWith("占比")
                && !part.endsWith("率")
                && !part.endsWith("比例");
    }

    private String sharedHead(String[] parts, String last) {
        int share = last.indexOf("增加值占");
        if (share > 0) {
            return last.substring(share);
        }
        Matcher within = WITHIN.matcher(last);
        if (within.matches()) {
            return within.group(1);
        }
        for (String name : CLASSES) {
            int at = last.indexOf(name);
            if (at >= 0 && at + name.length() < last.length()) {
                return last.substring(at);
            }
        }
        int length = parts[0].length();
        boolean parallel =
                length <= 4 && last.length() - length > indicators.measure(last).length();
        boolean cutsHead = last.length() - length < indicators.head(last).length();
        if (parallel && !cutsHead && indicators.measure(last).length() > 0) {
            return last.substring(length);
        }
        char kind = parts[0].charAt(parts[0].length() - 1);
        int same = last.indexOf(kind);
        if (same > 0
                && same <= parts[0].length() + 1
                && "区县市镇村省州所校类车馆".indexOf(kind) >= 0
                && same + 2 < last.length()) {
            return last.substring(same + 1);
        }
        String measure = indicators.measure(last);
        String head = indicators.head(last);
        return head.length() > measure.length() ? head : measure;
    }

    private String sharedBeginning(String[] parts) {
        String first = parts[0];
        for (String per : Indicators.PER) {
            boolean rates = first.startsWith(per);
            for (int i = 1; i < parts.length; i++) {
                rates &= USED_PER_UNIT.matcher(parts[i]).matches();
            }
            if (rates) {
                return per;
            }
        }
        if (first.startsWith("单位")
                && !parts[1].startsWith("单位")
                && indicators.measure(first).isEmpty()) {
            return "单位";
        }
        String last = parts[parts.length - 1];
        Matcher whose = WHOSE.matcher(first);
        if (whose.matches()
                && parts.length == 2
                && indicators.measure(first).isEmpty()
                && last.length() - indicators.head(last).length() == first.length() - whose.end(1)) {
            return whose.group(1);
        }
        boolean halves = parts.length == 2 && last.length() <= 4 && first.length() > last.length();
        if (halves && isHalf(first, last)) {
            String shortest = indicators.measure(first);
            return first.substring(0, first.length() - shortest.length());
        }
        return "";
    }
}
