@NullMarked
package dev.tance.deploy.demo;

import org.jspecify.annotations.NullMarked;
