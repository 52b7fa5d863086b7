@NullMarked
package dev.tance.deploy.state;

import org.jspecify.annotations.NullMarked;
