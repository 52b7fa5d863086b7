@NullMarked
package dev.tance.extract.worker;

import org.jspecify.annotations.NullMarked;
