package dev.tance.tagging.body;

import java.util.Locale;

/** The part that a body has in an item. */
public enum BodyRole {
    /** 牵头, 主办: answers for the item as a whole. */
    LEAD,
    /** 配合, 参与, and everybody beside a body that leads. */
    CO,
    /** Named as responsible where nobody leads. */
    OWNER;

    /** The name used in messages and in the offline output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
