package dev.tance.tagging.table;

/** What a column of an indicator table holds. A header that names several kinds is of the first of them. */
enum ColumnKind {
    /** nothing that a target records: 责任单位, 备注 */
    OTHER,
    /** a number of the row: 序号 */
    INDEX,
    /** 约束性, 预期性 */
    ATTRIBUTE,
    /** how much the indicator grows each year or in all: 年均增速, 累计 */
    GROWTH,
    /** what is or was: 现状, 基期, 2020年 */
    BASE,
    /** what is to be reached: 目标值, 2025年 */
    TARGET,
    /** 单位 */
    UNIT,
    /** what the rows have in common: 类别 */
    CATEGORY,
    /** what is measured: 指标 */
    INDICATOR,
    /** goes on with the indicator in a column without a header of its own */
    PART;

    /** Whether its cells hold values. */
    boolean isValue() {
        return this == GROWTH || this == BASE || this == TARGET;
    }
}
