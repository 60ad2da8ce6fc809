/**
 * Pages to artifacts: a template and its values become bytes and the facts about them.
 *
 * <p>The only user of Pebble, which is given less than it can do: values are maps, lists and scalars, no method of a
 * Java object can be called, everything printed is escaped, and the tags that would get round that ({@code cache},
 * {@code embed}, {@code parallel}) and the {@code raw} filter are not there.
 */
package org.sourcebook.render;
