@NullMarked
package dev.tance.deploy.doctor;

import org.jspecify.annotations.NullMarked;
