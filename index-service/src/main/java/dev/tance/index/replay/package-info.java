/** Works off what operators want to be sent again: durable, paced, beside the live traffic. */
@NullMarked
package dev.tance.index.replay;

import org.jspecify.annotations.NullMarked;
