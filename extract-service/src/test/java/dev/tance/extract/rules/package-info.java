@NullMarked
package dev.tance.extract.rules;

import org.jspecify.annotations.NullMarked;
