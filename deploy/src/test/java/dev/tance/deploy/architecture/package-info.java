/** The rules of architecture that no module may break. */
@NullMarked
package dev.tance.deploy.architecture;

import org.jspecify.annotations.NullMarked;
