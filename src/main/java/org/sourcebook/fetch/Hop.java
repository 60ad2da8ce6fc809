package org.sourcebook.fetch;

import java.net.InetAddress;
import java.time.Instant;

/** One question and its answer on the way to a page; {@code at} is when the question was put, {@code request} its bytes. */
public record Hop(WebAddress address, InetAddress server, Instant at, byte[] request, Reply reply) {}
