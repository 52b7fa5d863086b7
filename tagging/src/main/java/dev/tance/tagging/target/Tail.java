package dev.tance.tagging.target;

/**
 * What stands behind a value in its element.
 *
 * @param text the words, cleaned to a noun phrase (with its predicate, where it has one)
 * @param raw the words as they stand
 * @param hasPredicate whether they hold a predicate: 学校达到创建要求
 */
record Tail(String text, String raw, boolean hasPredicate) {
    static final Tail EMPTY = new Tail("", "", false);

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isService() {
        return text.contains("提供") || text.contains("开展") || text.contains("服务");
    }
}
