package dev.tance.tagging.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
    @Test
    void titles_stand_between_book_marks() {
        String text = "根据《临澜市节能条例》和《栖云县水资源规划（2021—2025年）》，制定本方案。";

        List<CitedTitle> titles = new TitleReader().read(text);

        assertThat(titles).extracting(CitedTitle::title).containsExactly("临澜市节能条例", "栖云县水资源规划（2021—2025年）");
        assertThat(text.substring(titles.get(0).start(), titles.get(0).end())).isEqualTo("临澜市节能条例");
    }

    @Test
    void a_title_inside_a_title_is_part_of_it() {
        assertThat(titles("落实《关于印发〈绿色工厂办法〉的通知》《转发《热泵推广方案》的通知》和《印发<节水意见>的函》。"))
                .containsExactly("关于印发〈绿色工厂办法〉的通知", "转发《热泵推广方案》的通知", "印发<节水意见>的函");
    }

    @Test
    void a_page_marker_and_a_wrapped_line_inside_a_title_are_no_part_of_it() {
        assertThat(titles("修订《临澜市固体废物环境第254页污染防治\n条例》。")).containsExactly("临澜市固体废物环境污染防治条例");
    }

    @Test
    void a_title_that_is_never_closed_swallows_no_other() {
        assertThat(titles("根据《关于完善节能\n\n政策解读\n\n《热泵推广方案》解读\n\n制度的意见》，")).containsExactly("热泵推广方案");
        assertThat(titles("根据《关于完善节能制度。落实《热泵推广方案》要求。")).containsExactly("热泵推广方案");
        assertThat(titles("根据《关于完善，落实《热泵推广方案》和《节水意见》要求。")).containsExactly("热泵推广方案", "节水意见");
        assertThat(titles("热泵推广方案》和》《")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临政发〔2022〕18号",
                "临政发[2022]18号",
                "临政发(2022)18号",
                "临政发（2022）18号",
                "临政发【2022】18号",
                "临政发〔２０２２〕18号",
                "临政发〔2022〕第18号",
                "临政发 〔2022〕 18 号",
                "临政发〈2022〉18号"
            })
    void case_92_brackets_of_every_style_hold_the_year(String surface) {
        List<CitedNumber> numbers = new DocumentNumberReader().read("根据" + surface + "文件精神，");

        assertThat(numbers).singleElement().satisfies(number -> {
            assertThat(number.surface()).isEqualTo(surface);
            assertThat(number.normal()).isEqualTo("临政发〔2022〕18号");
            assertThat(number.year()).isEqualTo(2022);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"落实", "认真贯彻落实", "根据", "按照", "依据", "结合", "和", "及", "执行有关", "转发", "参照", "详见"})
    void case_92_verbs_and_conjunctions_before_a_number_are_no_part_of_it(String words) {
        assertThat(numbers("要" + words + "国办发〔2022〕2号要求。")).containsExactly("国办发〔2022〕2号");
    }

    @Test
    void several_numbers_stand_apart() {
        assertThat(numbers("（中发〔2021〕36号）、国发〔2021〕23号和津政办规〔2022〕5号"))
                .containsExactly("中发〔2021〕36号", "国发〔2021〕23号", "津政办规〔2022〕5号");
    }

    @Test
    void agency_codes_that_hold_a_verb_s_character_stay_whole() {
        assertThat(numbers("自然资发〔2023〕9号、苏经信〔2015〕3号、工信部联节〔2022〕88号"))
                .containsExactly("自然资发〔2023〕9号", "苏经信〔2015〕3号", "工信部联节〔2022〕88号");
    }

    @Test
    void years_in_brackets_without_code_or_number_are_no_document_numbers() {
        assertThat(numbers("目标（2022）年，〔2022〕5号，临政发〔2022〕，规划（2021）3期，DB12/T（2022）7号楼"))
                .isEmpty();
    }

    private static List<String> titles(String text) {
        return new TitleReader().read(text).stream().map(CitedTitle::title).toList();
    }

    private static List<String> numbers(String text) {
        return new DocumentNumberReader()
                .read(text).stream().map(CitedNumber::surface).toList();
    }
}
