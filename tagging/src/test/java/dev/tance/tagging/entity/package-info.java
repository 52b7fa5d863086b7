@NullMarked
package dev.tance.tagging.entity;

import org.jspecify.annotations.NullMarked;
