@NullMarked
package dev.tance.gateway.dictionary;

import org.jspecify.annotations.NullMarked;
