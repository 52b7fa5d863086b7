@NullMarked
package dev.tance.extract.offline;

import org.jspecify.annotations.NullMarked;
