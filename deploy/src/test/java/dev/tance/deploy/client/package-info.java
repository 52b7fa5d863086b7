@NullMarked
package dev.tance.deploy.client;

import org.jspecify.annotations.NullMarked;
