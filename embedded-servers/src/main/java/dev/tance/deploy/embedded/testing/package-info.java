/** Shares one broker and one node among all tests of a JVM. Test scope only. */
@NullMarked
package dev.tance.deploy.embedded.testing;

import org.jspecify.annotations.NullMarked;
