@NullMarked
package dev.tance.gateway.page.reader;

import org.jspecify.annotations.NullMarked;
