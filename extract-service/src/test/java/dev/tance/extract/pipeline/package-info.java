@NullMarked
package dev.tance.extract.pipeline;

import org.jspecify.annotations.NullMarked;
