package dev.tance.extract.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A book that binds six invented documents: front matter, contents, headings with and without a source, back matter. */
public final class InventedBook {
    static final String FRONT = "编者的话：本书收入各县近年印发的文件，供工作中参考。";
    static final String BACK = "后记";
    static final String BEHIND = "本书在编写过程中得到各县的支持，谨致谢意。";
    private static final List<String> COUNTIES = List.of("竹溪县", "云岭县", "青岚县", "白棠县", "雁回县", "望舒县");
    private static final List<String> TITLES = List.of(
            "竹溪县节水型社会建设方案",
            "关于加强〈云岭县水源条例〉落实的意见",
            "青岚县国土绿化行动计划（2024—2026年）",
            "白棠县大气污染防治实施方案",
            "雁回县农村公路养护办法",
            "望舒县中小学校舍安全工程规划");

    private InventedBook() {}

    /** One document as the book has it. */
    record Entry(String label, String title, String source, List<String> paragraphs, int page) {
        String heading() {
            return label + "《" + title + "》";
        }
    }

    /** The documents; the fourth one names no source. */
    public static List<Entry> entries() {
        return IntStream.range(0, COUNTIES.size()).mapToObj(InventedBook::entry).toList();
    }

    private static Entry entry(int number) {
        String source =
                number == 3 ? "" : "https://www.county" + number + ".example.org/zcwj/" + (100 + number) + ".html";
        return new Entry(COUNTIES.get(number), TITLES.get(number), source, paragraphs(number), 2 + 2 * number);
    }

    /** Long enough to be recognised when the same text stands elsewhere. */
    public static List<String> paragraphs(int number) {
        String county = COUNTIES.get(number);
        return List.of(
                "为做好" + county + "的相关工作，依据上级有关规定，结合本地实际，制定本文件，请各乡镇人民政府和县直各部门认真执行。",
                "一、总体要求。坚持因地制宜，坚持分类施策，坚持量力而行，坚持久久为功，把各项任务落到实处，让群众得到更多实惠，使各项工作走在前列。",
                "二、主要目标。到2026年，" + county + "建成示范点" + (20 + number) + "个，覆盖率达到" + (60 + number) + "%以上，群众满意率不低于"
                        + (90 + number) + "%。",
                "三、工作保障。各乡镇人民政府要加强组织领导，明确责任分工，落实工作经费，按季度报告进展情况，年底前完成全部任务，并接受社会监督。");
    }

    /** URL of the source of a document. */
    public static String source(int number) {
        return entries().get(number).source();
    }

    /** The book as lines, as a word processor would have its paragraphs. The contents have dots or a tab before the page. */
    static List<String> lines(String leader) {
        List<String> lines = new ArrayList<>(List.of("各县文件汇编", FRONT, "目录"));
        entries().forEach(entry -> lines.add(entry.heading() + leader + entry.page()));
        for (Entry entry : entries()) {
            lines.add(entry.heading());
            if (!entry.source().isEmpty()) {
                lines.add(entry.source());
            }
            lines.addAll(entry.paragraphs());
        }
        lines.add(BACK);
        lines.add(BEHIND);
        return lines;
    }

    /** The book as plain text whose page markers stand within sentences. */
    public static String text() {
        StringBuilder text = new StringBuilder("各县文件汇编\n" + FRONT + "\n目录\n");
        entries()
                .forEach(entry -> text.append(entry.heading())
                        .append("................")
                        .append(entry.page())
                        .append('\n'));
        for (Entry entry : entries()) {
            text.append("第")
                    .append(entry.page())
                    .append("页\n")
                    .append(entry.heading())
                    .append('\n');
            text.append(entry.source()).append(entry.source().isEmpty() ? "" : "\n");
            String body = String.join("\n", entry.paragraphs());
            int cut = body.indexOf("覆盖率") + 5;
            text.append(body, 0, cut)
                    .append("第")
                    .append(entry.page() + 1)
                    .append("页")
                    .append(body.substring(cut))
                    .append('\n');
        }
        return text.append(BACK).append('\n').append(BEHIND).append('\n').toString();
    }
}
