package dev.tance.tagging;

import dev.tance.tagging.rules.RuleData;
import java.util.List;
import java.util.Map;

/** Makes engines of rules that were not made here: rules that an engine cannot read with are refused before they are used. */
public final class RuleTrial {
    private static final List<String> SAMPLES = List.of(
            "到2026年,云溪县绿电占比达到31%以上,力争充电桩达到900个左右,单位地区生产总值能耗比2020年下降14%。(县发展改革局牵头)",
            "“十五五”期间,年均新增造林3万亩;确保2030年前碳达峰;再生铜、再生铝产量分别达到40万吨、90万吨。");

    private RuleTrial() {}

    /**
     * An engine with the built-in rules and a user's laid over them.
     *
     * @param own content by file name; may be empty
     * @throws IllegalArgumentException when the rules are wrong; the message says where or what, in one line
     */
    public static TaggingEngine engine(Map<String, String> own) {
        RuleData rules = RuleData.bundled().overlaid(own);
        try {
            TaggingEngine engine = new TaggingEngine(rules);
            SAMPLES.forEach(sample -> engine.tag(TaggingRequest.of(sample)));
            return engine;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no engine can be made of these rules: " + e.getMessage(), e);
        }
    }
}
