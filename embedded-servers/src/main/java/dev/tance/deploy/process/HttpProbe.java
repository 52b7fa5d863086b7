package dev.tance.deploy.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks one loopback URL and tells whether it answers with success. */
public final class HttpProbe {
    private static final int CONNECT_MILLISECONDS = 1_000;
    private static final int READ_MILLISECONDS = 3_000;

    private HttpProbe() {}

    /** Tells whether a GET of this URL answers with status 200 within a few seconds. */
    public static boolean answers(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLISECONDS);
            connection.setReadTimeout(READ_MILLISECONDS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
