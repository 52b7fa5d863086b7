@NullMarked
package dev.tance.index.model;

import org.jspecify.annotations.NullMarked;
