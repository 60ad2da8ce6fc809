/**
 * YAML text to a tree whose every node knows its place in the file.
 *
 * <p>Scalars stay text: {@code no}, {@code 0123} and {@code 1.10} mean what the schema says, not what they look like.
 * Of YAML 1.2 only the part is read that says one thing in one way: no anchors, aliases, tags, directives, merge keys or
 * further documents. Jackson's streaming parser does the reading and is known nowhere else.
 */
package org.sourcebook.yaml;
