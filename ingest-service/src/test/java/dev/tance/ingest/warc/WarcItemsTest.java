package dev.tance.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.ingest.item.ItemHead;
import dev.tance.ingest.item.ReadEnd;
import dev.tance.ingest.item.RecordedItems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WarcItemsTest {
    private static final Instant UNDATED = Instant.parse("2026-01-01T00:00:00Z");
    private static final String HOST = "http://qinglan.gov.example";
    private static final String PAGE = "<html><body>到2027年，青岚县森林覆盖率达到46%。</body></html>";

    private final RecordedItems items = new RecordedItems();

    private ReadEnd read(byte[] warc) throws IOException {
        return new WarcItems(items, 0, UNDATED).read(new ByteArrayInputStream(warc));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void responses_and_resources_are_content_and_other_records_are_no_items() throws IOException {
        ReadEnd end = read(WarcBuilder.plain()
                .info()
                .request(HOST + "/a")
                .page(HOST + "/a", "<html>a</html>")
                .resource("file:///srv/plans/b.txt", "text/plain", utf8("b"))
                .toBytes());

        assertThat(end.error()).isNull();
        assertThat(items.outcomes()).containsExactly("content", "content");
        assertThat(items.bodies()).containsExactly("<html>a</html>", "b");
        ItemHead page = items.entries().get(0).head();
        assertThat(page.url()).isEqualTo(HOST + "/a");
        assertThat(page.capturedAt()).isEqualTo(WarcBuilder.CAPTURED);
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("utf-8");
    }

    @Test
    void the_same_items_come_out_of_plain_of_gzip_by_record_and_of_gzip_as_a_whole() throws IOException {
        byte[] plain = filled(WarcBuilder.plain()).toBytes();
        RecordedItems byRecord = new RecordedItems();
        RecordedItems asWhole = new RecordedItems();

        read(plain);
        new WarcItems(byRecord, 0, UNDATED)
                .read(new ByteArrayInputStream(filled(WarcBuilder.gzip()).toBytes()));
        new WarcItems(asWhole, 0, UNDATED).read(new ByteArrayInputStream(WarcBuilder.gzipped(plain)));

        assertThat(items.entries()).hasSize(40);
        assertThat(byRecord.bodies()).isEqualTo(items.bodies());
        assertThat(asWhole.entries()).isEqualTo(items.entries());
        assertThat(items.sequences()).doesNotHaveDuplicates().isSorted();
    }

    private static WarcBuilder filled(WarcBuilder warc) {
        for (int i = 0; i < 40; i++) {
            warc.request(HOST + "/" + i).page(HOST + "/" + i, PAGE.repeat(i * 7));
        }
        return warc;
    }

    @Test
    void answers_that_are_no_documents_are_skipped_with_their_reason() throws IOException {
        read(WarcBuilder.plain()
                .status(HOST + "/gone", 404, "-")
                .status(HOST + "/moved", 302, "/there")
                .status(HOST + "/same", 304, "-")
                .revisit(HOST + "/again")
                .toBytes());

        assertThat(items.outcomes()).containsExactly("http_error", "redirect", "unchanged", "unchanged");
        assertThat(items.bodies().get(0)).isEqualTo("HTTP status 404");
        assertThat(items.bodies().get(1)).isEqualTo("HTTP status 302 to /there");
    }

    @Test
    void chunked_and_compressed_bodies_come_out_plain() throws IOException {
        read(WarcBuilder.plain()
                .rawResponse(
                        HOST + "/chunked",
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked",
                        utf8("5\r\nhello\r\n7;x=y\r\n, world\r\n0\r\n\r\n"))
                .rawResponse(
                        HOST + "/gzip",
                        "HTTP/1.1 200 OK\nContent-Encoding: gzip",
                        WarcBuilder.gzipped(utf8("hello, gzip")))
                .toBytes());

        assertThat(items.bodies()).containsExactly("hello, world", "hello, gzip");
    }

    @Test
    void a_body_in_a_broken_encoding_is_dead_and_the_next_record_is_read() throws IOException {
        byte[] cut = Arrays.copyOf(WarcBuilder.gzipped(utf8(PAGE.repeat(100))), 60);
        read(WarcBuilder.plain()
                .rawResponse(HOST + "/noise", "HTTP/1.1 200 OK\nContent-Encoding: gzip", utf8("no gzip at all"))
                .rawResponse(HOST + "/cut", "HTTP/1.1 200 OK\nContent-Encoding: gzip", cut)
                .rawResponse(HOST + "/zstd", "HTTP/1.1 200 OK\nContent-Encoding: zstd", utf8("whatever"))
                .rawResponse(HOST + "/chunk", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", utf8("ff\r\nshort"))
                .rawResponse(HOST + "/header", "this is no HTTP", utf8("at all"))
                .page(HOST + "/next", "next")
                .toBytes());

        assertThat(items.outcomes())
                .containsExactly(
                        "encoding_broken",
                        "encoding_broken",
                        "encoding_broken",
                        "encoding_broken",
                        "encoding_broken",
                        "content");
        assertThat(items.sequences()).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_file_holds_no_items() throws IOException {
        assertThat(read(new byte[0]).error()).isNull();
        assertThat(items.entries()).isEmpty();
    }

    @Test
    void a_file_that_is_no_warc_is_one_dead_item() throws IOException {
        ReadEnd end = read(utf8("just some text that somebody named crawl.warc"));

        assertThat(end.error()).isEqualTo(ErrorCode.WARC_MALFORMED);
        assertThat(items.outcomes()).containsExactly("warc_malformed");
    }

    @Test
    void what_stands_before_a_cut_is_read_and_the_cut_is_one_dead_item() throws IOException {
        byte[] warc = WarcBuilder.plain()
                .page(HOST + "/1", PAGE)
                .page(HOST + "/2", PAGE)
                .toBytes();

        ReadEnd end = read(Arrays.copyOf(warc, warc.length - 20));

        assertThat(end.error()).isEqualTo(ErrorCode.WARC_TRUNCATED);
        assertThat(items.outcomes()).containsExactly("content", "warc_truncated");
        assertThat(items.entries().get(1).url()).isEqualTo(HOST + "/2");
    }

    /** Whatever the place of the cut: no item is lost, none comes twice, and no half body passes for a whole one. */
    @Property(tries = 150)
    void a_cut_anywhere_costs_the_record_that_it_hits(
            @ForAll @IntRange(min = 1, max = 100_000) int place, @ForAll boolean isGzip) throws IOException {
        WarcBuilder builder = isGzip ? WarcBuilder.gzip() : WarcBuilder.plain();
        int[] ends = new int[4];
        for (int i = 0; i < 4; i++) {
            builder.page(HOST + "/" + i, "body " + i + " " + PAGE.repeat(30 * i));
            ends[i] = builder.size();
        }
        int cut = 1 + place % (ends[3] - 1);
        RecordedItems found = new RecordedItems();

        ReadEnd end =
                new WarcItems(found, 0, UNDATED).read(new ByteArrayInputStream(Arrays.copyOf(builder.toBytes(), cut)));

        long whole = Arrays.stream(ends).filter(each -> each <= cut).count();
        boolean isBetweenRecords = Arrays.stream(ends).anyMatch(each -> each == cut);
        long contents = found.outcomes().stream().filter("content"::equals).count();
        // The last bytes of a record are line ends and, in gzip, a checksum: the body before them is whole
        assertThat(contents).isBetween(whole, whole + 1);
        assertThat(found.outcomes().size() - contents).isLessThanOrEqualTo(1);
        if (isBetweenRecords) {
            assertThat(found.outcomes()).hasSize((int) whole);
            assertThat(end.error()).isNull();
        } else {
            assertThat(found.outcomes().size()).isBetween((int) whole + 1, (int) whole + 2);
        }
        assertThat(found.sequences()).doesNotHaveDuplicates();
        for (int i = 0; i < contents; i++) {
            assertThat(found.bodies().get(i)).hasSize(utf8("body " + i + " " + PAGE.repeat(30 * i)).length);
        }
    }

    @Test
    void garbage_between_records_is_one_dead_item_and_reading_goes_on() throws IOException {
        ReadEnd end = read(WarcBuilder.plain()
                .page(HOST + "/1", "one")
                .garbage("<<< a disk block that belongs to another file >>>\r\n")
                .page(HOST + "/2", "two")
                .garbage("WARC/1.1\r\nbroken header without a colon\r\n\r\n")
                .page(HOST + "/3", "three")
                .toBytes());

        assertThat(items.outcomes())
                .containsExactly("content", "warc_malformed", "content", "warc_malformed", "content");
        assertThat(end.error()).isEqualTo(ErrorCode.WARC_MALFORMED);
        assertThat(items.sequences()).doesNotHaveDuplicates();
    }

    @Test
    void line_ends_between_and_behind_records_are_no_damage() throws IOException {
        ReadEnd end = read(WarcBuilder.plain()
                .page(HOST + "/1", "one")
                .garbage("\r\n\r\n\n")
                .page(HOST + "/2", "two")
                .garbage("\r\n\r\n\r\n\n\n\n")
                .toBytes());

        assertThat(end.error()).isNull();
        assertThat(items.outcomes()).containsExactly("content", "content");
    }

    @Test
    void garbage_between_gzip_members_is_one_dead_item_and_reading_goes_on() throws IOException {
        ReadEnd end = read(WarcBuilder.gzip()
                .page(HOST + "/1", "one")
                .garbage("no gzip here")
                .page(HOST + "/2", "two")
                .toBytes());

        assertThat(items.outcomes()).containsExactly("content", "warc_malformed", "content");
        assertThat(end.error()).isEqualTo(ErrorCode.WARC_MALFORMED);
    }

    @Test
    void a_damaged_gzip_member_costs_its_record_alone() throws IOException {
        WarcBuilder builder = WarcBuilder.gzip().page(HOST + "/1", "one");
        int start = builder.size();
        builder.page(HOST + "/2", PAGE.repeat(50));
        int end = builder.size();
        byte[] warc = builder.page(HOST + "/3", "three").toBytes();
        Arrays.fill(warc, start + (end - start) / 2, start + (end - start) / 2 + 30, (byte) 0xff);

        read(warc);

        assertThat(items.outcomes()).containsExactly("content", "warc_malformed", "content");
        assertThat(items.entries().get(2).url()).isEqualTo(HOST + "/3");
    }

    @Test
    void lengths_that_lie_do_not_lead_round_in_circles() throws IOException {
        ReadEnd end = read(WarcBuilder.plain()
                .garbage("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: -40\r\n\r\n\r\n\r\n")
                .garbage("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n\r\n\r\n")
                .page(HOST + "/whole", "whole")
                .garbage("WARC/1.1\r\nWARC-Type: request\r\nContent-Length: 99999999999\r\n\r\n")
                .toBytes());

        assertThat(items.outcomes()).containsExactly("warc_malformed", "warc_malformed", "content", "warc_truncated");
        assertThat(end.error()).isEqualTo(ErrorCode.WARC_TRUNCATED);
    }

    @Test
    void a_header_without_end_is_given_up() throws IOException {
        read(WarcBuilder.plain()
                .garbage("WARC/1.1\r\nX-Endless: " + "x".repeat(3 << 20) + "\r\n\r\n")
                .page(HOST + "/next", "next")
                .toBytes());

        assertThat(items.outcomes()).containsExactly("warc_malformed", "content");
    }

    @Test
    void a_file_of_nothing_but_damage_is_given_up_after_a_thousand() throws IOException {
        read(utf8("WARC/1.1\r\nbroken\r\n\r\n".repeat(5000)));

        assertThat(items.entries()).hasSize(1000);
        assertThat(items.bodies().get(999)).contains("given up");
    }
}
