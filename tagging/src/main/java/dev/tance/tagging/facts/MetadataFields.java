package dev.tance.tagging.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The metadata of a page by field name, whatever the case and prefix of the names. */
final class MetadataFields {
    static final List<String> TITLE = List.of("articletitle", "title", "ogtitle");
    static final List<String> PUBLISHED =
            List.of("pubdate", "publishdate", "publishtime", "articlepublishedtime", "date", "issued", "发布日期", "发布时间");
    static final List<String> SOURCE =
            List.of("contentsource", "source", "publisher", "creator", "author", "发布机构", "来源");
    static final List<String> SITE = List.of("sitename", "ogsitename");
    static final List<String> SITE_ID = List.of("siteidcode", "siteid", "网站标识码");
    static final List<String> NUMBER = List.of("documentnumber", "filenum", "docno", "wenhao", "发文字号", "文号");
    static final List<String> INDEX = List.of("indexnumber", "索引号");
    static final List<String> SIGNED = List.of("signdate", "writtendate", "成文日期", "生成日期");
    static final List<String> URL =
            List.of("url", "documenturl", "canonicalurl", "canonical", "ogurl", "sourceurl", "contentlocation");

    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** A field with its name as the page wrote it. */
    record Field(String name, String value) {}

    MetadataFields(Map<String, String> metadata) {
        metadata.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            if (!Unfilled.is(entry.getValue())) {
                fields.putIfAbsent(
                        key(entry.getKey()),
                        new Field(entry.getKey(), entry.getValue().strip()));
            }
        });
    }

    /** The first filled field among {@code names}. */
    Optional<Field> first(List<String> names) {
        for (String name : names) {
            Field field = fields.get(name);
            if (field != null) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static String key(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_:.\\-]", "");
        for (String prefix : List.of("meta", "dcterms", "dc")) {
            if (bare.startsWith(prefix) && bare.length() > prefix.length() + 2) {
                bare = bare.substring(prefix.length());
            }
        }
        return bare;
    }
}
