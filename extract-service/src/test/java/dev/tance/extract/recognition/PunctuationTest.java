package dev.tance.extract.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            竹政发【2024]12号, 竹政发〔2024〕12号
            竹政发(2024)12号, 竹政发〔2024〕12号
            竹政发〈2024〉第3号, 竹政发〔2024〕第3号
            竹政发〔202412号, 竹政发〔2024〕12号
            """)
    void brackets_of_a_document_number_are_the_ones_that_belong_there(String read, String tidied) {
        assertThat(Punctuation.tidy(read)).isEqualTo(tidied);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            〈一) 指导思想。 | (一) 指导思想。
            【二）主要目标。 | （二）主要目标。
            <十三)加强宣传。 | (十三)加强宣传。
            """)
    void the_number_of_an_item_has_a_pair_of_brackets_of_one_width(String read, String tidied) {
        assertThat(Punctuation.tidy(read)).isEqualTo(tidied);
    }

    @Test
    void straight_quotation_marks_in_chinese_text_open_and_close_by_turns() {
        assertThat(Punctuation.tidy("抓住\"十五五\"时期和\"双碳\"机遇")).isEqualTo("抓住“十五五”时期和“双碳”机遇");
    }

    @Test
    void a_straight_mark_after_an_opening_one_closes() {
        assertThat(Punctuation.tidy("国家“十五五\"规划")).isEqualTo("国家“十五五”规划");
        assertThat(Punctuation.tidy("国家\"十五五”规划，\"三县一区\"")).isEqualTo("国家“十五五”规划，“三县一区”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"在[2024]年", "全文共(2024)字", "a \"quoted\" word", "第三章(一般规定)", "《竹溪县方案》（试行）"})
    void what_leaves_a_doubt_stays_as_it_was_read(String read) {
        assertThat(Punctuation.tidy(read)).isEqualTo(read);
    }
}
