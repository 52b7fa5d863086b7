/** Measures how fast the running system takes documents in. */
@NullMarked
package dev.tance.deploy.bench;

import org.jspecify.annotations.NullMarked;
