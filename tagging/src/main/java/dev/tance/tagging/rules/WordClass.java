package dev.tance.tagging.rules;

/** Classes of words that the grammar of targets knows; the words stand in {@code grammar.tsv}. */
public enum WordClass {
    /** before a value, tells how the figure must relate to it: 不低于 */
    COMPARATOR,
    /** the indicator reaches or keeps the value: 达到, 提高到 */
    REACH,
    /** the indicator is held at or under the value: 控制在 */
    CONTROL,
    /** the indicator changes by the value: 下降 */
    CHANGE,
    /** brings about what is counted: 建成 */
    BUILD,
    /** a deed that counts only directly before a value, for it names things too: 造林 */
    DEED,
    /** brings about more of it: 新增 */
    ADD,
    /** 力争 */
    STRIVE,
    /** 确保 */
    ENSURE,
    /** says nothing that a target records: 进一步 */
    FILLER,
    /** behind a value, tells how the figure must relate to it: 以上 */
    SUFFIX,
    /** names the region as a whole: 全市 */
    REGION,
    /** carries an indicator and is no part of it: 实现 */
    CARRY,
    /** opens a clause: 其中 */
    OPENER,
    /** marks an account of the past: 已建成 */
    PAST,
    /** opens what is expected to happen by itself: 预计 */
    FORECAST,
    /** marks money that is given: 补贴 */
    GRANT,
    /** ends the name of something measured: 比重 */
    MEASURE,
    /** head that coordinated indicators share: 综合利用率 */
    HEAD,
    /** names a column of a table of indicators: 指标, 单位, 目标值 */
    COLUMN
}
