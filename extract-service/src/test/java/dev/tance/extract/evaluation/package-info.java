@NullMarked
package dev.tance.extract.evaluation;

import org.jspecify.annotations.NullMarked;
