@NullMarked
package dev.tance.extract.recognition;

import org.jspecify.annotations.NullMarked;
