package org.sourcebook.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.source.SourceFile;

/**
 * Reads the declarations that come with Sourcebook and those of a site into one model.
 *
 * <pre>{@code
 * Model model = new ModelReader(reporter).read(List.of(shipYaml));
 * }</pre>
 *
 * <p>Whatever is wrong is reported at its place in the model file; what is sound of it is kept, so that records are still
 * checked in the same run. The order of the files makes no difference.
 */
public final class ModelReader {

    static final Code UNKNOWN_KIND = new Code("unknown-kind");

    private final Reporter reporter;

    public ModelReader(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The shipped kinds and those of a site, whose model files are given. */
    public Model read(List<SourceFile> site) {
        ModelFileReader reader = new ModelFileReader(reporter);
        List<ModelFile> files = new ArrayList<>();
        ShippedModel.files().forEach(file -> reader.read(file).ifPresent(files::add));
        Unread unread = new Unread();
        for (SourceFile file : site.stream().sorted().toList()) {
            Optional<ModelFile> declared = reader.read(file);
            if (declared.isEmpty()) {
                unread.add(file);
            }
            declared.filter(this::isForSites).ifPresent(files::add);
        }
        return model(files, unread);
    }

    /** A site cannot change what every kind has; its records would mean something else to everybody who knows the format. */
    private boolean isForSites(ModelFile file) {
        if (EnumSet.of(ModelFile.Role.COMMON, ModelFile.Role.SITE).contains(file.role())) {
            reporter.report(Diagnostic.error(
                            FieldExtension.INVALID_EXTENSION,
                            file.declaredAt(),
                            "'" + file.role().key() + "' is not for a site to declare")
                    .withHint("extend each kind that needs the field: extend: KIND"));
            return false;
        }
        return true;
    }

    private Model model(List<ModelFile> files, Unread unread) {
        List<String> targets = Stream.concat(
                        of(files, Set.of(ModelFile.Role.KIND)).stream().map(ModelFile::name),
                        Stream.of(Trait.values()).map(Trait::word))
                .toList();
        Types types = new Types(of(files, Set.of(ModelFile.Role.GROUP, ModelFile.Role.ENUM)), targets, unread);
        types.readAll();
        CommonFields common = of(files, Set.of(ModelFile.Role.COMMON)).stream()
                .findFirst()
                .map(file -> CommonFields.read(file, types))
                .orElse(CommonFields.NONE);
        Map<String, Kind> kinds = kinds(files, types, common);
        Model model = new Model(kinds, types.groups(), types.enums(), site(files, types), unread);
        new ModelChecks(model, reporter).run();
        return model;
    }

    private static List<ModelFile> of(List<ModelFile> files, Set<ModelFile.Role> roles) {
        return files.stream().filter(file -> roles.contains(file.role())).toList();
    }

    private Map<String, Kind> kinds(List<ModelFile> files, Types types, CommonFields common) {
        Map<String, ModelFile> declared = new TreeMap<>();
        Map<String, Kind> kinds = new TreeMap<>();
        KindNames names = new KindNames();
        for (ModelFile file : of(files, Set.of(ModelFile.Role.KIND))) {
            ModelFile earlier = declared.putIfAbsent(file.name(), file);
            if (earlier == null) {
                kinds.put(file.name(), new KindReader(types, common, file.decoding()).kind(file));
                names.check(file);
            } else {
                Duplicates.report("kind", file, earlier);
            }
        }
        for (ModelFile file : of(files, Set.of(ModelFile.Role.EXTENSION))) {
            extended(file, kinds, types)
                    .ifPresent(kind -> kinds.put(
                            file.name(), new KindReader(types, common, file.decoding()).extended(kind, file)));
        }
        return kinds;
    }

    private Optional<Kind> extended(ModelFile file, Map<String, Kind> kinds, Types types) {
        if (!kinds.containsKey(file.name()) && !types.mayDeclare(file.name())) {
            String hint = Suggestion.nearest(file.name(), kinds.keySet())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("the kinds are " + String.join(", ", kinds.keySet()));
            reporter.report(Diagnostic.error(UNKNOWN_KIND, file.declaredAt(), "no kind '" + file.name() + "' to extend")
                    .withHint(hint));
        }
        return Optional.ofNullable(kinds.get(file.name()));
    }

    private static FieldSet site(List<ModelFile> files, Types types) {
        return of(files, Set.of(ModelFile.Role.SITE)).stream()
                .findFirst()
                .flatMap(file -> new Declaration(file.map(), Map.of(), file.decoding())
                        .mapping(file.role().key())
                        .map(inner -> new Declaration(inner, Map.of(), file.decoding()))
                        .flatMap(inner -> inner.mapping(GroupReader.FIELDS))
                        .map(map -> new FieldReader(types, file.decoding()).fields(map, Set.of())))
                .map(fields -> new FieldSet("site.yaml", fields))
                .orElseGet(() -> new FieldSet("site.yaml", Map.of()));
    }
}
