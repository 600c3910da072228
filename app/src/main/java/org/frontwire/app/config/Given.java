package org.frontwire.app.config;

/**
 * A setting as somebody has written it.
 *
 * @param name as written, with "-file" behind it where the text names a file
 * @param from where it stands, for people: "frontwire.properties:3", "FRONTWIRE_HTTP_PORT", "--port"
 */
public record Given(String name, String text, String from) {}
