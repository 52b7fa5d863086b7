package dev.tance.extract.page;

import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.document.StoredText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads pages that tests write down. */
final class Pages {
    static final String URL = "https://www.zhuxi.gov.example/zwgk/zcwj/202404/t20240402_8812.html";

    private Pages() {}

    static Reading read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), URL);
    }

    static Reading read(byte[] bytes, String url) {
        return PageReader.read(bytes, new SourceFile(Path.of("page"), url, "text/html", null, "page.html"));
    }

    static Reading.Document document(String html) {
        return (Reading.Document) read(html);
    }

    static Reading.Document document(String html, String charset) {
        return (Reading.Document) read(html.getBytes(Charset.forName(charset)), URL);
    }

    static String text(Reading.Document document) {
        return StoredText.of(document.blocks()).text();
    }

    static String text(String html) {
        return text(document(html));
    }
}
