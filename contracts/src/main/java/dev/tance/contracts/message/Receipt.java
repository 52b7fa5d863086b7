package dev.tance.contracts.message;

import java.time.Instant;

/**
 * One received item: what {@code verify} counts. It travels with the document through all stages and ends as indexed,
 * skipped or dead.
 *
 * @param id deterministic from the submission and the item's place in it, so that reading again counts nothing twice
 * @param submission id of the submission that brought the item
 * @param source the operator's name for where the load came from
 * @param acceptedAt when the submission was accepted; the same for all its items
 * @param sequence place of the item within the submission, ascending, not dense
 */
public record Receipt(String id, String submission, String source, Instant acceptedAt, long sequence) {}
