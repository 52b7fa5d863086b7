/** What operators ask to be sent again, and how far it is: written by the gateway, worked off by index-service. */
@NullMarked
package dev.tance.index.model.replay;

import org.jspecify.annotations.NullMarked;
