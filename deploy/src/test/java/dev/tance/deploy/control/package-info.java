@NullMarked
package dev.tance.deploy.control;

import org.jspecify.annotations.NullMarked;
