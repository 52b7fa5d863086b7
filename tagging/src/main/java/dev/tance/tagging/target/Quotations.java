package dev.tance.tagging.target;

import dev.tance.tagging.text.TextView;
import java.util.regex.Pattern;

/** Goals of a higher body that a document quotes: 按照国家“到2030年,…达到25%”的要求. They are no goals of the document. */
final class Quotations {
    private static final int LOOK_BACK = 16;
    private static final Pattern HIGHER = Pattern.compile(".*(国家|国务院|党中央|中央|上级|省委|省政府|自治区党委|自治区政府|全国|省级).{0,8}");

    private Quotations() {}

    /** Whether a position lies within quotation marks that open behind the name of a higher body. */
    static boolean isOfHigherBody(TextView view, int sentenceStart, int position) {
        for (int i = position - 1; i >= sentenceStart; i--) {
            char c = view.at(i);
            if (c == '”') {
                return false;
            }
            if (c == '“') {
                String before = view.slice(Math.max(sentenceStart, i - LOOK_BACK), i);
                return HIGHER.matcher(before).matches();
            }
        }
        return false;
    }
}
