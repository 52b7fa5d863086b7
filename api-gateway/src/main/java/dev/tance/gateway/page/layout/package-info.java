/** What all pages share: address, language, look and errors. */
@NullMarked
package dev.tance.gateway.page.layout;

import org.jspecify.annotations.NullMarked;
