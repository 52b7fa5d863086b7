@NullMarked
package dev.tance.contracts.address;

import org.jspecify.annotations.NullMarked;
