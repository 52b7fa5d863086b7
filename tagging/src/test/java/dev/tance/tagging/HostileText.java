package dev.tance.tagging;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts to break readers with: random Unicode, lone surrogates, and fragments of planning documents in any order. */
public final class HostileText {
    private static final List<String> FRAGMENTS = List.of(
            "一、",
            "（一）",
            "(二)",
            "1.",
            "2.5",
            "第三条",
            "——",
            "专栏1",
            "①",
            "。",
            "；",
            "\n",
            " ",
            "　",
            "第12页",
            "（",
            "）",
            "(",
            ")",
            "〔",
            "〕",
            "《",
            "》",
            "责任单位：",
            "牵头单位:",
            "市财政局",
            "市发展改革委",
            "、",
            "，",
            "等",
            "按职责分工负责",
            "牵头",
            "配合",
            "2025年",
            "2022年8月25日",
            "“十四五”",
            "3.5亿元",
            "国发〔2021〕",
            "23号",
            "天津市",
            "武清区",
            "光伏",
            "和",
            "索引号：",
            "发文字号：",
            "成文日期：",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "各区人民政府",
            "市",
            "区",
            "落实",
            "２０２５",
            "年",
            "元");

    private HostileText() {}

    /** Fragments of documents in random order. */
    public static Arbitrary<String> fragments() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    /** Any characters at all, lone surrogates included. */
    public static Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(200);
    }

    /** Either kind. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(fragments(), anything());
    }
}
