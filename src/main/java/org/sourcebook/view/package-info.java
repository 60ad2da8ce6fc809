/**
 * Drawings made of the archive at build time: timelines, networks, figures side by side, maps of debates.
 *
 * <p>{@link org.sourcebook.view.Drawings} is the way in; every drawing is finished HTML around SVG, made twice: for a column of text and
 * for a telephone. All is text, links and classes that the theme colours; no style, script or picture. What a drawing leaves out for
 * want of room it says in a sentence, and doubt, speaker and standing are written beside every mark that has them.
 *
 * <p>Deterministic: fixed numbers of steps, coordinates rounded to whole units, no trigonometry outside {@code StrictMath}.
 */
package org.sourcebook.view;
