package org.sourcebook.fetch;

/**
 * What a server sent: {@code raw} every byte of it, {@code payload} the body without chunks, still packed if it was.
 *
 * <p>The arrays are not copied; nobody changes them.
 */
public record Reply(int status, Headers headers, byte[] raw, byte[] payload) {}
