/**
 * Social cards: the picture that stands for a page where somebody shares it, a PNG of 1200 by 630 pixels.
 *
 * <p>{@link org.sourcebook.card.CardPainter} turns the words of a {@link org.sourcebook.card.SocialCard} into bytes, and the same words give the same
 * bytes on every Java and every system. So nothing is left to a font engine or a compressor whose next version may differ: fonts are read
 * ({@code TrueType}), drawn ({@code Raster}), set ({@code Lines}) and packed ({@code Png}, {@code Deflate}) here, with integers and with floating
 * point arithmetic that Java defines to the last bit. Outlines instead of ready-made pictures of letters: one small font serves every size.
 */
package org.sourcebook.card;
