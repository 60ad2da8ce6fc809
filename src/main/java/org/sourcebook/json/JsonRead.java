package org.sourcebook.json;

import java.util.Optional;

/**
 * What came of reading JSON: the value, or what is wrong and at which offset of the text.
 *
 * <p>{@code problem} is empty where there is a value.
 */
public record JsonRead(Optional<JsonValue> value, String problem, int offset) {}
