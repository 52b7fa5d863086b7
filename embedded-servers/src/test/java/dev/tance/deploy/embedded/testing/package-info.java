@NullMarked
package dev.tance.deploy.embedded.testing;

import org.jspecify.annotations.NullMarked;
