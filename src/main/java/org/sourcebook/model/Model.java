package org.sourcebook.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is declared about what an archive holds: its kinds, its shared groups and enums, the fields of
 * {@code content/site.yaml}.
 *
 * <p>Immutable. Kinds and types are in the order of their names.
 */
public final class Model {

    private final Map<String, Kind> kinds;
    private final Map<String, GroupType> groups;
    private final Map<String, EnumType> enums;
    private final FieldSet site;

    private final Unread unread;

    Model(
            Map<String, Kind> kinds,
            Map<String, GroupType> groups,
            Map<String, EnumType> enums,
            FieldSet site,
            Unread unread) {
        this.kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        this.enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
        this.site = site;
        this.unread = unread;
    }

    public Collection<Kind> kinds() {
        return kinds.values();
    }

    public Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The kind whose records stand in {@code content/PLURAL/}. */
    public Optional<Kind> kindOfFolder(String plural) {
        return kinds.values().stream()
                .filter(kind -> kind.plural().equals(plural))
                .findFirst();
    }

    public List<Kind> with(Trait trait) {
        return kinds.values().stream().filter(kind -> kind.has(trait)).toList();
    }

    /** The kinds a reference may point to. */
    public List<Kind> accepted(Targets targets) {
        return kinds.values().stream().filter(targets::accept).toList();
    }

    /**
     * Whether a model file that could not be read may declare what this name or folder belongs to. Then that file is to be
     * mended, and whoever uses the name has made no mistake.
     */
    public boolean mayDeclare(String name) {
        return unread.mayDeclare(name);
    }

    /** The shared groups by name. */
    public Map<String, GroupType> groups() {
        return groups;
    }

    /** The shared enums by name. */
    public Map<String, EnumType> enums() {
        return enums;
    }

    /** The fields of {@code content/site.yaml}. */
    public FieldSet site() {
        return site;
    }
}
