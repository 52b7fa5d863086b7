/** The whole system with its real services, from the upload to the answers. */
@NullMarked
package dev.tance.deploy.endtoend;

import org.jspecify.annotations.NullMarked;
