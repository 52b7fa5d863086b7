/** A Kafka broker and an Elasticsearch node as child processes on loopback, from artefacts that Maven brought. */
@NullMarked
package dev.tance.deploy.embedded;

import org.jspecify.annotations.NullMarked;
