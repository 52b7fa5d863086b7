package dev.tance.tagging.time;

/** What a time expression says about a target. */
public enum TimeKind {
    /** by the end of a year: 到2025年, 2025年底前 */
    BY,
    /** over a plan or a range of years, of which the last is the deadline */
    PERIOD,
    /** from a year on: 2023年起 */
    FROM,
    /** up to now: 截至2021年底, 2015年以来 */
    PAST,
    /** the year compared with: 比2020年, 在2020年基础上, 2020年水平 */
    BASELINE,
    /** each year: 每年, 年均 */
    YEARLY,
    /** names a year without promising anything for it: 2022年度, 2022年版 */
    LABEL
}
