@NullMarked
package dev.tance.contracts.provenance;

import org.jspecify.annotations.NullMarked;
