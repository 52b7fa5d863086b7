@NullMarked
package dev.tance.tagging.facts;

import org.jspecify.annotations.NullMarked;
