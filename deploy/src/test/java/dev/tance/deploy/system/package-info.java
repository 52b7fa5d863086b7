@NullMarked
package dev.tance.deploy.system;

import org.jspecify.annotations.NullMarked;
