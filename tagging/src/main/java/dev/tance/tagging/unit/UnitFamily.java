package dev.tance.tagging.unit;

/** Kinds of units that the grammar treats alike. */
public enum UnitFamily {
    /** percent, per mille, fractions */
    RATIO,
    /** percentage points */
    POINTS,
    /** things that are counted: 家, 个, 项 */
    COUNT,
    /** physical quantities: power, energy, mass, area */
    PHYSICAL,
    /** currencies */
    MONEY,
    /** lengths of time */
    DURATION,
    /** multiples: 倍 */
    MULTIPLE,
    /** grades: 星级, 级 */
    GRADE,
    /** no unit at all */
    NONE
}
