package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/** The lines of a paragraph, in the place of flexmark's own node. */
final class ParagraphNode extends Block {

    ParagraphNode(List<BasedSequence> lines) {
        super(lines);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /**
     * Puts a {@link ParagraphNode} in the place of every paragraph.
     *
     * <p>flexmark joins the lines of each of its own for the parser of inline text, in time that grows with the square
     * of their number; an empty one costs nothing.
     */
    static final class Exchange implements ParagraphPreProcessorFactory, ParagraphPreProcessor {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return this;
        }

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            paragraph.insertBefore(new ParagraphNode(paragraph.getContentLines()));
            paragraph.unlink();
            paragraph.setContentLines(List.of());
            return 0;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return true;
        }
    }
}
