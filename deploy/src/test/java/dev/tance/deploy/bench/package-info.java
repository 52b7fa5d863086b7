@NullMarked
package dev.tance.deploy.bench;

import org.jspecify.annotations.NullMarked;
