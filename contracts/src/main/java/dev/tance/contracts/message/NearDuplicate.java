package dev.tance.contracts.message;

import java.math.BigDecimal;

/**
 * A document with nearly the same text as another one that was accepted earlier: a copy with small edits, a draft and its
 * final version. Both are documents of their own.
 *
 * @param documentId the earlier one
 * @param similarity share of the passages of both texts that they have in common, 0 to 1, two decimals
 */
public record NearDuplicate(String documentId, BigDecimal similarity) {}
