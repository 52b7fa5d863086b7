package dev.tance.contracts.address;

import java.io.IOException;
import java.net.InetAddress;

/** A host has an address that must not be fetched from. */
public final class RefusedAddressException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param address the one that is not public */
    public RefusedAddressException(String host, InetAddress address) {
        super(host + " has the address " + address.getHostAddress() + ", which is not public");
    }
}
