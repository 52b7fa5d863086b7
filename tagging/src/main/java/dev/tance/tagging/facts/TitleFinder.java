package dev.tance.tagging.facts;

import java.util.List;
import java.util.function.Consumer;

/** Finds candidates for the title: fields of the page, the title of extraction, the first line that reads like one. */
final class TitleFinder {
    /** Beginnings of menu entries that end like titles: 政府信息公开指南. */
    private static final List<String> MENU_WORDS =
            List.of("政府信息公开", "信息公开", "政务公开", "法定主动公开", "主动公开", "依申请公开", "政策文件", "政策解读", "网站", "机构职能");

    private static final int ZONE = 1500;
    private static final int LONGEST = 120;
    private static final int SHORTEST = 6;

    private final AgencyRegister register;

    TitleFinder(AgencyRegister register) {
        this.register = register;
    }

    void find(DocumentInput input, List<PageField> fields, MetadataFields metadata, Consumer<Fact> found) {
        for (PageField field : fields) {
            if (List.of("名称", "标题", "信息名称").contains(field.label())) {
                found.accept(Fact.inText(
                        FactName.TITLE,
                        TitleText.clean(field.value()),
                        field.start(),
                        field.end(),
                        "facts.title.field",
                        0.95));
            }
        }
        metadata.first(MetadataFields.TITLE)
                .ifPresent(field -> found.accept(Fact.inField(
                        FactName.TITLE, TitleText.clean(field.value()), field.name(), "facts.title.metadata", 0.9)));
        String given = input.title();
        if (given != null && !Unfilled.is(given)) {
            found.accept(Fact.inField(FactName.TITLE, TitleText.clean(given), "title", "facts.title.extracted", 0.85));
        }
        findLine(input.text(), found);
    }

    private void findLine(String text, Consumer<Fact> found) {
        List<Lines.Line> lines =
                Lines.of(text, 0, Math.min(ZONE, text.length()), LONGEST).all();
        for (int i = 0; i < lines.size(); i++) {
            Lines.Line line = lines.get(i);
            String title = TitleText.clean(line.text());
            if (!readsLikeTitle(title)) {
                continue;
            }
            int start = line.start();
            if (i > 0 && opensTitle(lines.get(i - 1), line)) {
                start = lines.get(i - 1).start();
                title = TitleText.clean(lines.get(i - 1).text() + title);
            }
            found.accept(Fact.inText(FactName.TITLE, title, start, line.end(), "facts.title.line", 0.8));
            return;
        }
    }

    private boolean readsLikeTitle(String title) {
        String bare = TitleText.withoutTrailingBrackets(title);
        boolean plain = title.chars().noneMatch(c -> "。；：:;，,|>".indexOf(c) >= 0);
        boolean menu = MENU_WORDS.stream().anyMatch(bare::startsWith);
        return plain
                && !menu
                && bare.length() >= SHORTEST
                && register.kindOf(bare).isPresent();
    }

    /** A title set on two lines: the first names who issues and what it is about. */
    private static boolean opensTitle(Lines.Line first, Lines.Line second) {
        boolean adjacent = second.number() == first.number() + 1;
        String text = first.text();
        boolean plain = text.chars().noneMatch(c -> "。；：:;，,|>〔".indexOf(c) >= 0);
        return adjacent && plain && (text.contains("关于") || text.endsWith("印发") || TitleText.endsLikeIssuer(text));
    }
}
