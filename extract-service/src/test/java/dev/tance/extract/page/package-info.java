@NullMarked
package dev.tance.extract.page;

import org.jspecify.annotations.NullMarked;
