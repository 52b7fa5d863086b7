@NullMarked
package dev.tance.deploy.scripts;

import org.jspecify.annotations.NullMarked;
