/** The page for operators. */
@NullMarked
package dev.tance.gateway.page.operations;

import org.jspecify.annotations.NullMarked;
