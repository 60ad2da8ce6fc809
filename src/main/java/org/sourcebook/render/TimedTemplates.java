package org.sourcebook.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/**
 * Lets each template tell what it takes: what stands in its file, also where that is a block of another template's layout or a macro that
 * others call. How often it was used is known to the {@link TemplateLoader}, which is asked for each use.
 */
final class TimedTemplates implements NodeVisitorFactory {

    private final Timings timings;

    TimedTemplates(Timings timings) {
        this.timings = timings;
    }

    @Override
    public NodeVisitor createVisitor(PebbleTemplate template) {
        return new Visitor((PebbleTemplateImpl) template);
    }

    private final class Visitor extends AbstractNodeVisitor {

        private final String file;

        Visitor(PebbleTemplateImpl template) {
            super(template);
            this.file = TemplateName.of(template.getName()).file();
        }

        /** Of a template that extends another only its blocks are filled in, where Pebble tells its children by their classes. */
        @Override
        public void visit(RootNode node) {
            super.visit(node);
            if (node.getBody().getChildren().stream().noneMatch(ExtendsNode.class::isInstance)) {
                time(node.getBody());
            }
        }

        @Override
        public void visit(BlockNode node) {
            super.visit(node);
            time(node.getBody());
        }

        @Override
        public void visit(MacroNode node) {
            super.visit(node);
            time(node.getBody());
        }

        private void time(BodyNode body) {
            List<RenderableNode> children = body.getChildren();
            RenderableNode timed = new Timed(body.getLineNumber(), file, List.copyOf(children));
            children.clear();
            children.add(timed);
        }
    }

    /** Some nodes of a template as one. */
    private final class Timed extends AbstractRenderableNode {

        private final String file;
        private final List<RenderableNode> nodes;

        Timed(int line, String file, List<RenderableNode> nodes) {
            super(line);
            this.file = file;
            this.nodes = nodes;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            timings.piece(Part.TEMPLATE, file, () -> renderAll(self, writer, context));
        }

        private void renderAll(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            try {
                for (RenderableNode node : nodes) {
                    node.render(self, writer, context);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            nodes.forEach(node -> node.accept(visitor));
        }
    }
}
