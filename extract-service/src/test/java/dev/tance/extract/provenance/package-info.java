@NullMarked
package dev.tance.extract.provenance;

import org.jspecify.annotations.NullMarked;
