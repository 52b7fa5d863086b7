package dev.tance.deploy.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Writes a crawl of invented plans, each at its own URL and with figures of its own. */
final class InventedCrawl {
    private static final String HOST = "https://www.yunxi.gov.example/plans/";
    private static final String[] GOALS = {
        "到2025年，全县非化石能源消费比重达到%d%%左右，单位地区生产总值能耗比2020年下降%d%%。",
        "到2030年，全县风电、光伏发电总装机容量达到%d万千瓦以上，森林覆盖率达到%d%%。",
        "“十五五”期间，新建充电桩%d个，既有建筑节能改造面积达到%d万平方米。",
    };

    private InventedCrawl() {}

    static String urlOf(int document) {
        return HOST + document + ".html";
    }

    /** Writes documents {@code first} to {@code end}, the latter excluded. */
    static Path write(Path file, int first, int end) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int document = first; document < end; document++) {
                writeRecord(out, urlOf(document), page(document));
            }
        }
        return file;
    }

    /** Writes one response record. */
    static void writeRecord(OutputStream out, String url, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        String header = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: "
                + Instant.parse("2026-03-01T08:00:00Z") + "\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8))
                + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length + body.length) + "\r\n\r\n";
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        out.write(http);
        out.write(body);
        out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String page(int document) {
        StringBuilder paragraphs = new StringBuilder();
        for (int section = 0; section < 12; section++) {
            int figure = 10 + (document * 7 + section * 13) % 80;
            paragraphs
                    .append("<p>（")
                    .append(section + 1)
                    .append("）第")
                    .append(document)
                    .append("号规划第")
                    .append(section + 1)
                    .append("项。")
                    .append(String.format(Locale.ROOT, GOALS[section % GOALS.length], figure, figure / 2 + 3))
                    .append("各乡镇人民政府要压实责任，统筹推进产业结构、能源结构、交通结构调整，健全统计监测和考核制度。")
                    .append("（县发展改革委、县工业和信息化局、县生态环境局按职责分工负责）</p>\n");
        }
        return "<html><head><meta charset=\"utf-8\"><title>青岚县第" + document + "号碳达峰行动方案</title></head><body>"
                + "<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/list\">政务公开</a></div>"
                + "<h1>青岚县第" + document + "号碳达峰行动方案</h1><div class=\"content\">" + paragraphs
                + "</div><div class=\"footer\">版权所有：青岚县人民政府办公室</div></body></html>";
    }
}
