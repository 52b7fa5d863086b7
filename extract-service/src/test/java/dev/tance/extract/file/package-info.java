@NullMarked
package dev.tance.extract.file;

import org.jspecify.annotations.NullMarked;
