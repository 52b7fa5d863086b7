package dev.tance.tagging.target;

import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import dev.tance.tagging.time.TimeReader;
import org.jspecify.annotations.Nullable;

/** In which year a document was written at the earliest: figures for years before are accounts, not goals. */
public final class Present {
    private static final int PLAN_OF_TODAY = 2021;
    private static final int SCANNED = 20_000;

    private Present() {}

    /** The same for a text that nothing has been read of yet; looks at its beginning only. */
    public static int of(@Nullable String title, String text) {
        return of(title, TextView.of(text.substring(0, Math.min(text.length(), SCANNED))));
    }

    /** The year by the plan or the years in the title, else by the plan that the text speaks of; 0 when neither tells. */
    static int of(@Nullable String title, TextView text) {
        int byTitle = title == null ? 0 : ofTitle(TextView.of(title));
        return byTitle > 0 ? byTitle : ofText(text);
    }

    private static int ofTitle(TextView title) {
        TimeReader times = new TimeReader();
        for (int i = 0; i < title.length(); i++) {
            TimeExpression time = times.at(title, i, title.length());
            if (time != null && time.kind() == TimeKind.PERIOD) {
                return time.firstYear();
            }
            if (time != null && time.kind() == TimeKind.LABEL) {
                return time.firstYear();
            }
        }
        return 0;
    }

    private static int ofText(TextView text) {
        int end = Math.min(text.length(), SCANNED);
        boolean plan = text.indexOf("十四五", 0, end) >= 0 || text.indexOf("十五五", 0, end) >= 0;
        boolean year = text.indexOf("到2025年", 0, end) >= 0 || text.indexOf("2030年", 0, end) >= 0;
        return plan || year ? PLAN_OF_TODAY : 0;
    }
}
