/** The content-addressed store that holds bytes so that messages carry references (claim check), and its catalogue of claims. */
@NullMarked
package dev.tance.contracts.rawstore;

import org.jspecify.annotations.NullMarked;
