@NullMarked
package dev.tance.deploy.supervisor;

import org.jspecify.annotations.NullMarked;
