@NullMarked
package dev.tance.extract.charset;

import org.jspecify.annotations.NullMarked;
