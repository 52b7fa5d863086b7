package dev.tance.deploy.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes a corpus many times over as one WARC, every copy under a URL of its own. HTML, text and DOCX copies also get a
 * text of their own (a number behind the longest piece of text), since a copy with the same text would be recognised as a duplicate and
 * not be worked on; other formats only get bytes of their own.
 */
public final class Copies {
    private final List<Item> corpus;
    private final String run;
    private final Instant now;

    /**
     * Creates copies.
     *
     * @param run part of every URL, so that one benchmark's copies differ from another's
     */
    public Copies(List<Item> corpus, String run, Instant now) {
        this.corpus = List.copyOf(corpus);
        this.run = run;
        this.now = now;
    }

    /**
     * Writes all documents {@code count} times, each captured a second after the one before it, so that several captures of
     * a URL keep their order; returns the number of bytes of the documents.
     */
    public long writeTo(OutputStream out, int count) throws IOException {
        @SuppressWarnings("resource") // would close the caller's stream
        WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.NONE);
        long bytes = 0;
        for (int copy = 1; copy <= count; copy++) {
            for (int place = 0; place < corpus.size(); place++) {
                Item item = corpus.get(place);
                byte[] content = varied(item, run + "-" + copy);
                bytes += content.length;
                writer.write(new WarcResource.Builder(url(item, copy))
                        .date(now.plusSeconds(place))
                        .body(MediaType.parse(item.mediaType()), content)
                        .build());
            }
        }
        return bytes;
    }

    private URI url(Item item, int copy) {
        String mark = "tance-bench=" + run + "-" + copy;
        return URI.create(item.url() + (item.url().contains("?") ? "&" : "?") + mark);
    }

    static byte[] varied(Item item, String mark) throws IOException {
        byte[] words = (" " + mark + " ").getBytes(StandardCharsets.US_ASCII);
        String type = item.mediaType();
        if (type.contains("html")) {
            return LongestText.appendTo(item.content(), words);
        }
        if (type.contains("wordprocessingml")) {
            return variedWord(item.content(), words);
        }
        return appended(
                item.content(),
                type.startsWith("text/") ? words : ("\n% " + mark + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] variedWord(byte[] docx, byte[] words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("word/document.xml") ? LongestText.appendTo(content, words) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] appended(byte[] content, byte[] more) {
        byte[] result = java.util.Arrays.copyOf(content, content.length + more.length);
        System.arraycopy(more, 0, result, content.length, more.length);
        return result;
    }
}
