package dev.tance.tagging.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import dev.tance.tagging.TextTable;
import dev.tance.tagging.TextTable.Cell;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for tables of any cells, in any arrangement. */
class TablePropertyTest {
    private static final String HEADER = "指标|单位|2024年|2030年目标|属性";

    @Property(tries = 300)
    void offsets_of_all_targets_of_a_table_select_a_number_inside_of_it(@ForAll("rows") List<String> rows) {
        TableText table = TableText.before("前言。").rows(HEADER).rows(rows.toArray(String[]::new));

        for (Target target : table.tagged().targets()) {
            String surface = table.slice(target.start(), target.end());
            assertThat(surface).matches(".*[0-9一二三四五六七八九十两].*");
            assertThat(table.slice(target.evidence().start(), target.evidence().end()))
                    .isEqualTo(target.evidence().text())
                    .contains(surface);
        }
    }

    @Property(tries = 300)
    void every_row_is_read_or_declined_or_says_nothing_but_never_twice(@ForAll("rows") List<String> rows) {
        TaggedText tagged =
                TableText.of(HEADER).rows(rows.toArray(String[]::new)).tagged();

        List<Integer> places = new ArrayList<>();
        tagged.targets().forEach(target -> places.add(target.start()));
        tagged.quantities().forEach(quantity -> places.add(quantity.start()));
        assertThat(places).doesNotHaveDuplicates();
        assertThat(tagged.declined())
                .allSatisfy(declined -> assertThat(tagged.targets())
                        .noneSatisfy(
                                target -> assertThat(target.start()).isBetween(declined.start(), declined.end() - 1)));
    }

    @Property(tries = 200)
    void a_row_means_the_same_whatever_rows_stand_around_it(@ForAll("valueRows") List<String> rows) {
        String own = "再生水利用率|%|20|35|约束性";
        List<String> all = new ArrayList<>(rows);
        all.add(own);

        List<Target> alone = TableText.of(HEADER, own).tagged().targets();
        List<Target> among =
                TableText.of(HEADER).rows(all.toArray(String[]::new)).tagged().targets();

        assertThat(among).last().satisfies(target -> {
            assertThat(target.indicator()).isEqualTo(alone.get(0).indicator());
            assertThat(target.value()).isEqualTo(alone.get(0).value());
            assertThat(target.stringency()).isEqualTo(alone.get(0).stringency());
        });
    }

    @Property(tries = 300)
    void cells_anywhere_in_a_text_make_nothing_throw(
            @ForAll("rows") List<String> rows, @ForAll("cuts") List<List<Integer>> cuts) {
        String text = String.join("\n", rows) + "\n" + HEADER;
        int length = text.codePointCount(0, text.length());
        List<List<Cell>> cells = cuts.stream()
                .map(row -> row.stream()
                        .map(start -> new Cell(start % length, Math.min(length, start % length + start % 7)))
                        .toList())
                .toList();

        TaggedText tagged = TableText.ENGINE.tag(
                new TaggingRequest(text, TaggingContext.NONE, List.of(new TextTable(cells), new TextTable(cells))));

        assertThat(tagged.targets())
                .allSatisfy(target -> assertThat(target.end()).isLessThanOrEqualTo(length));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return cell().list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(cells -> String.join("|", cells))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Rows that neither go on with the header nor say anything for those below, but state values. */
    @Provide
    Arbitrary<List<String>> valueRows() {
        return Arbitraries.of(
                        "绿电占比|%|24|31|预期性", "充电桩（个）||600|900|", "单位能耗降低|%|—|〔13.5〕|约束性", "1|2|3|4|5|6", "一、绿色||||")
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<Integer>>> cuts() {
        return Arbitraries.integers().between(0, 400).list().ofMaxSize(6).list().ofMaxSize(6);
    }

    private static Arbitrary<String> cell() {
        return Arbitraries.of(
                "",
                "—",
                "绿电占比",
                "充电桩（个）",
                "其中：风电",
                "单位能耗降低",
                "%",
                "万千瓦",
                "个",
                "31",
                "≥90",
                "〔13.5〕",
                "1,200",
                "0.6—1",
                "翻一番",
                "三分之一",
                "约束性",
                "预期性",
                "一、绿色低碳",
                "2030年",
                "完成省下达目标",
                "到2027年,充电桩达到900个。",
                "𠮷",
                "(",
                "指标",
                "目标");
    }
}
