@NullMarked
package dev.tance.gateway.alert;

import org.jspecify.annotations.NullMarked;
