@NullMarked
package dev.tance.deploy.fake;

import org.jspecify.annotations.NullMarked;
