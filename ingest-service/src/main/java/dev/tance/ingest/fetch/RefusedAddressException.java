package dev.tance.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;

/** A host has an address that must not be fetched from. */
final class RefusedAddressException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedAddressException(String host, InetAddress address) {
        super(host + " has the address " + address.getHostAddress() + ", which is not public");
    }
}
