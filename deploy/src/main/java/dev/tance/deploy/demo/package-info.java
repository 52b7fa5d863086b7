/** What a newcomer is shown of the sample documents. */
@NullMarked
package dev.tance.deploy.demo;

import org.jspecify.annotations.NullMarked;
