@NullMarked
package dev.tance.gateway.page.words;

import org.jspecify.annotations.NullMarked;
