/** For operators: does everything balance, and how fast is it. */
@NullMarked
package dev.tance.gateway.admin;

import org.jspecify.annotations.NullMarked;
