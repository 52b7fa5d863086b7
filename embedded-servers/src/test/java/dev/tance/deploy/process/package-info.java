@NullMarked
package dev.tance.deploy.process;

import org.jspecify.annotations.NullMarked;
