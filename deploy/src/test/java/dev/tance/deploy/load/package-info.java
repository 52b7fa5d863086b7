@NullMarked
package dev.tance.deploy.load;

import org.jspecify.annotations.NullMarked;
