package dev.tance.tagging;

/** What a quantity is when it is no target. */
public enum QuantityKind {
    /** an account of what was reached: 2020年已达到12% */
    STATUS,
    /** selects who is meant: 年综合能耗5000吨标准煤以上的单位 */
    THRESHOLD,
    /** a property of a thing: 220千伏变电站 */
    SPECIFICATION,
    /** a grant, price, fine or ceiling of one: 每个项目不超过50万元 */
    SUBSIDY,
    /** part of a name: 百家企业行动 */
    NAME,
    /** points into a document or a standard */
    REFERENCE,
    /** a length of time or a moment */
    DURATION,
    /** counts the members of a list that stands before it: 废钢等9种资源 */
    LIST_COUNT,
    /** nothing says that it is to be reached */
    UNGOVERNED
}
