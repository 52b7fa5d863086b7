@NullMarked
package dev.tance.contracts.access;

import org.jspecify.annotations.NullMarked;
