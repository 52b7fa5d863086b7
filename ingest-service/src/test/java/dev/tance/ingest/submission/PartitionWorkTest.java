package dev.tance.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PartitionWorkTest {
    private final PartitionWork partition = new PartitionWork();

    @Test
    void nothing_is_committed_before_anything_ended() {
        partition.begin(7);

        assertThat(partition.nextCommit()).isEmpty();
    }

    @Test
    void an_offset_waits_for_all_before_it() {
        partition.begin(7);
        partition.begin(8);
        partition.begin(9);
        partition.end(8);
        partition.end(9);
        assertThat(partition.nextCommit()).isEmpty();

        partition.end(7);
        assertThat(partition.nextCommit()).isEqualTo(OptionalLong.of(10));
    }

    @Test
    void the_same_offset_is_committed_once() {
        partition.begin(7);
        partition.end(7);

        assertThat(partition.nextCommit()).isEqualTo(OptionalLong.of(8));
        assertThat(partition.nextCommit()).isEmpty();
    }

    @Test
    void offsets_may_have_gaps() {
        partition.begin(3);
        partition.begin(10);
        partition.end(3);
        assertThat(partition.nextCommit()).isEqualTo(OptionalLong.of(4));

        partition.end(10);
        assertThat(partition.nextCommit()).isEqualTo(OptionalLong.of(11));
    }
}
