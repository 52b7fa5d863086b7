package dev.tance.extract.compilation;

import dev.tance.extract.document.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes the documents of a compilation as pages that carry what the compilation says of them: title, source URL, label and
 * place. They go through extraction like any other page, so that one that was crawled elsewhere is found to be the same.
 */
public final class BoundPages {
    private static final int LONGEST_NAME = 80;

    private BoundPages() {}

    /** Writes a page a document into the folder. */
    public static List<Member> write(List<BoundDocument> documents, Path folder) throws IOException {
        List<Member> members = new ArrayList<>();
        for (BoundDocument document : documents) {
            String file = "bound-" + members.size();
            Path written = Files.writeString(folder.resolve(file), page(document));
            String title = document.title().replaceAll("[/\\\\\\s]+", " ");
            String name = title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title;
            String path = String.format(Locale.ROOT, "%03d %s.html", members.size() + 1, name);
            members.add(new Member(path, file, Files.size(written)));
        }
        return members;
    }

    private static String page(BoundDocument document) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(document.title());
        meta(page, "ArticleTitle", document.title());
        meta(page, "ContentSource", document.label());
        meta(page, "Url", document.sourceUrl() == null ? "" : document.sourceUrl());
        meta(page, "CompilationStart", Integer.toString(document.start()));
        meta(page, "CompilationEnd", Integer.toString(document.end()));
        meta(page, "CompilationPage", Integer.toString(document.firstPage()));
        page.body().appendElement("h1").text(document.title());
        Element content = page.body().appendElement("article");
        Element table = null;
        for (String paragraph : document.paragraphs()) {
            if (paragraph.indexOf('\t') < 0) {
                content.appendElement("p").text(paragraph);
                table = null;
            } else {
                table = table == null ? content.appendElement("table") : table;
                Element row = table.appendElement("tr");
                for (String cell : paragraph.split("\t", -1)) {
                    row.appendElement("td").text(cell);
                }
            }
        }
        return page.outerHtml();
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }
}
