package org.sourcebook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * The shared groups and enums, read when a field first asks for them, so that their files need no order.
 *
 * <p>A group that holds itself has no end and is refused; nested parts are addressed by references instead.
 */
final class Types {

    static final Code CIRCULAR_GROUP = new Code("circular-group");

    private final Map<String, ModelFile> files = new TreeMap<>();
    private final Map<String, GroupType> groups = new TreeMap<>();
    private final Map<String, EnumType> enums = new TreeMap<>();
    private final List<String> reading = new ArrayList<>();
    private final TreeSet<String> targets;
    private final Unread unread;

    /**
     * The files of groups and enums, the names references may point to, those of kinds and of traits, and those that files
     * which could not be read may declare.
     */
    Types(List<ModelFile> declared, Collection<String> targets, Unread unread) {
        this.targets = new TreeSet<>(targets);
        this.unread = unread;
        for (ModelFile file : declared) {
            ModelFile earlier = files.putIfAbsent(file.name(), file);
            if (earlier != null) {
                Duplicates.report("type", file, earlier);
            }
        }
    }

    /** Reads all that no field has asked for. */
    void readAll() {
        files.keySet().forEach(this::named);
    }

    Map<String, GroupType> groups() {
        return new LinkedHashMap<>(groups);
    }

    Map<String, EnumType> enums() {
        return new LinkedHashMap<>(enums);
    }

    /** The names of all that may stand after {@code type:}. */
    TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(TypeReader.BUILT_IN);
        return names;
    }

    TreeSet<String> targets() {
        return targets;
    }

    /** Whether a file that could not be read may declare a name, so that it is no mistake to use it. */
    boolean mayDeclare(String name) {
        return unread.mayDeclare(name);
    }

    boolean isNamed(String name) {
        return files.containsKey(name);
    }

    /** The shared type of a name; nothing if there is none or it could not be read. */
    Optional<FieldType> named(String name) {
        if (groups.containsKey(name)) {
            return Optional.of(groups.get(name));
        } else if (enums.containsKey(name)) {
            return Optional.of(enums.get(name));
        } else if (!files.containsKey(name)) {
            return Optional.empty();
        }
        return read(files.get(name));
    }

    private Optional<FieldType> read(ModelFile file) {
        if (file.role() == ModelFile.Role.ENUM) {
            new EnumReader(file.decoding()).named(file).ifPresent(type -> enums.put(file.name(), type));
            return Optional.ofNullable(enums.get(file.name()));
        }
        if (reading.contains(file.name())) {
            circular(file);
            return Optional.empty();
        }
        reading.add(file.name());
        groups.put(file.name(), new GroupReader(this, file.decoding()).named(file));
        reading.remove(file.name());
        return Optional.of(groups.get(file.name()));
    }

    private void circular(ModelFile file) {
        String way = String.join(" → ", reading) + " → " + file.name();
        file.decoding()
                .reporter()
                .report(Diagnostic.error(CIRCULAR_GROUP, file.declaredAt(), "the group holds itself: " + way)
                        .withHint("let the inner one refer to the outer one by its id: {type: ref, to: …}"));
    }
}
