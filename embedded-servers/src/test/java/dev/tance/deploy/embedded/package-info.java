@NullMarked
package dev.tance.deploy.embedded;

import org.jspecify.annotations.NullMarked;
