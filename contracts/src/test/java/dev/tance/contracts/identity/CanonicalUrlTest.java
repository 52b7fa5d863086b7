package dev.tance.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTP://WWW.Yunxi.GOV.Example/zwgk/A.html      | http://www.yunxi.gov.example/zwgk/A.html
            http://yunxi.gov.example:80/a                 | http://yunxi.gov.example/a
            https://yunxi.gov.example:443/a               | https://yunxi.gov.example/a
            https://yunxi.gov.example:8443/a              | https://yunxi.gov.example:8443/a
            http://yunxi.gov.example                      | http://yunxi.gov.example/
            http://yunxi.gov.example/a/./b/../c.html      | http://yunxi.gov.example/a/c.html
            http://yunxi.gov.example/../../c.html         | http://yunxi.gov.example/c.html
            http://yunxi.gov.example/post_1.html#1027     | http://yunxi.gov.example/post_1.html
            http://yunxi.gov.example/a?b=2&a=1#top        | http://yunxi.gov.example/a?b=2&a=1
            http://yunxi.gov.example/a%2fb%e4%b8%ad       | http://yunxi.gov.example/a%2Fb%E4%B8%AD
            http://yunxi.gov.example/中文 名.pdf           | http://yunxi.gov.example/%E4%B8%AD%E6%96%87%20%E5%90%8D.pdf
            http://yunxi.gov.example/100%.html            | http://yunxi.gov.example/100%25.html
            http://user:secret@yunxi.gov.example/a        | http://yunxi.gov.example/a
            http://云溪.example/                           | http://xn--9kq759e.example/
            file:///data/规划/a.pdf                        | file:///data/%E8%A7%84%E5%88%92/a.pdf
            file:/data/a.pdf                              | file:///data/a.pdf
            upload:///news/a.pdf                          | upload:///news/a.pdf
            http://[2001:DB8::1]:8080/a                   | http://[2001:db8::1]:8080/a
            """)
    void writes_a_url_in_its_canonical_form(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yunxi.gov.example",
                "/a/b",
                "javascript:alert(1)",
                "mailto:a@b.example",
                "ftp://h/a",
                "http://",
                "http:///a",
                "dns:yunxi",
                "://",
                "http://:80/"
            })
    void refuses_what_identifies_no_document(String url) {
        assertThat(CanonicalUrl.of(url)).isEmpty();
    }

    @Test
    void refuses_a_url_of_absurd_length() {
        assertThat(CanonicalUrl.of("http://h/" + "a".repeat(10_000))).isEmpty();
    }

    @Property
    void is_stable_under_itself(@ForAll @StringLength(max = 60) String rest) {
        Optional<String> once = CanonicalUrl.of("http://host.example/" + rest);

        assertThat(once.flatMap(CanonicalUrl::of)).isEqualTo(once);
    }

    @Property
    void never_throws(@ForAll String anything) {
        assertThat(CanonicalUrl.of(anything)).isNotNull();
    }
}
