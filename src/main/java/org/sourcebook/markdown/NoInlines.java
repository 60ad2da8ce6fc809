package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Leaves inline text alone; stateless, so that one serves every text.
 *
 * <p>flexmark's own parser of inline text fails 15 examples of CommonMark 0.31.2, takes quadratic time on a dozen kinds
 * of hostile input and is most of its cost; {@link InlineParser} takes its place.
 */
final class NoInlines extends InlineParserImpl {

    NoInlines(DataHolder options) {
        super(
                options,
                new BitSet(),
                new BitSet(),
                Map.of(),
                new LinkRefProcessorData(List.of(), 0, new int[0]),
                List.of());
    }

    @Override
    public void initializeDocument(Document document) {
        // there is nothing to prepare
    }

    @Override
    public void finalizeDocument(Document document) {
        // there is nothing to clear away
    }

    @Override
    public void parse(BasedSequence text, Node block) {
        // the renderer reads it
    }
}
