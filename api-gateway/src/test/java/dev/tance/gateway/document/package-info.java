@NullMarked
package dev.tance.gateway.document;

import org.jspecify.annotations.NullMarked;
