/** Saved queries whose new matches are delivered once each: as events, to a webhook, as a feed. */
@NullMarked
package dev.tance.gateway.alert;

import org.jspecify.annotations.NullMarked;
