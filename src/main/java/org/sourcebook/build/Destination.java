package org.sourcebook.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.plan.Route;
import org.sourcebook.publish.Output;
import org.sourcebook.publish.OutputRequest;
import org.sourcebook.publish.Part;
import org.sourcebook.publish.Published;
import org.sourcebook.publish.Stage;
import org.sourcebook.render.Artifact;

/** Where a build's outputs go: into a stage, or nowhere when the site is only checked. */
final class Destination implements AutoCloseable {

    private static final Published NOTHING = new Published(0, 0, 0);

    private final Optional<Output> output;
    private final Optional<Stage> stage;

    private Destination(Optional<Output> output) {
        this.output = output;
        this.stage = output.map(Output::stage);
    }

    static Destination nowhere() {
        return new Destination(Optional.empty());
    }

    /** The output folder; nowhere, and reported, when it cannot be written. */
    static Destination of(BuildOptions options, Path folder, Reporter reporter) {
        return new Destination(
                Output.open(new OutputRequest(folder, options.site(), options.adopt(), options.clean()), reporter));
    }

    /** Whether there is a folder that can be written. */
    boolean isOpen() {
        return output.isPresent();
    }

    void put(Artifact artifact) {
        if (!artifact.failed()) {
            String origin = artifact.page().origin().file().path();
            stage.ifPresent(open -> open.put(Part.PAGE, artifact.page().route(), origin, artifact.bytes()));
        }
    }

    void put(PlannedFile file) {
        if (file instanceof PlannedFile.Bytes bytes) {
            stage.ifPresent(open -> open.put(Part.ASSET, file.route(), file.origin(), bytes.content()));
        } else if (file instanceof PlannedFile.OfRecord made) {
            stage.ifPresent(open -> open.put(
                    Part.ASSET, file.route(), file.origin(), made.computed().get()));
        } else if (file instanceof PlannedFile.Computed made) {
            stage.ifPresent(open -> open.put(
                    Part.ASSET, file.route(), file.origin(), made.computed().get()));
        } else if (file instanceof PlannedFile.Download made) {
            stage.ifPresent(open -> open.put(
                    Part.ASSET, file.route(), file.origin(), made.computed().get()));
        } else if (file instanceof PlannedFile.Drawn drawn) {
            stage.ifPresent(open -> open.put(
                    Part.ASSET, file.route(), file.origin(), drawn.computed().get()));
        } else if (file instanceof PlannedFile.Copy copy) {
            stage.ifPresent(open -> open.putFile(Part.ASSET, file.route(), file.origin(), copy.file()));
        }
    }

    /** Leaves an output as it stands; false when that cannot be, and it must be put. */
    boolean leave(Route route, String origin) {
        return stage.map(open -> open.leave(route, origin)).orElse(false);
    }

    /** Makes what was put the published site; empty when that could not be done, which is then reported. */
    Optional<Published> commit() {
        return stage.flatMap(Stage::commit);
    }

    /** The paths of the files that were put and are not as they stood. */
    Set<String> written() {
        return stage.map(Stage::written).orElse(Set.of());
    }

    /** Leaves the published site as it is. */
    Published discard() {
        stage.ifPresent(Stage::discard);
        return NOTHING;
    }

    @Override
    public void close() {
        output.ifPresent(Output::close);
    }
}
