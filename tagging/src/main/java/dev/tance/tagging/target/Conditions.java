package dev.tance.tagging.target;

import dev.tance.tagging.clause.Sentence;
import dev.tance.tagging.text.TextView;

/** Sentences that say who may have something: 裁员率不高于5.5%的,均可申领. */
final class Conditions {
    private static final String[] CONSEQUENCES = {"均可", "可申", "可享", "可按", "给予", "予以", "即可", "方可", "可领", "可以申", "享受"};

    private Conditions() {}

    /** Whether what a clause requires (…的,) is followed by what whoever meets it gets. */
    static boolean areMetBy(TextView view, Sentence sentence) {
        int position = view.indexOf("的,", sentence.start(), sentence.end());
        while (position >= 0) {
            for (String word : CONSEQUENCES) {
                if (view.startsWith(word, position + 2, sentence.end())) {
                    return true;
                }
            }
            position = view.indexOf("的,", position + 2, sentence.end());
        }
        return false;
    }
}
