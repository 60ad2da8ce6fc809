package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcebook.cite.ReferenceStyle;
import org.sourcebook.cite.TextMarks;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.TextOrder;

/** Everything the site cites, in one list: in the order of the style, else by the words of the references. */
record Bibliography(Scope scope) {

    List<Object> entries() {
        ReferenceStyle style = scope.world().style();
        Set<EntityId> cited = new LinkedHashSet<>();
        Cited.in(scope.world().archive()).forEach(entity -> cited.add(entity.id()));
        List<Entity> all = new ArrayList<>();
        cited.forEach(id -> scope.find(id).ifPresent(all::add));
        Comparator<Entity> byWords = Comparator.comparing(
                entity -> style.reference(entity).replaceAll("<[^>]*>|[“”]", ""), TextOrder.ALPHABETICAL);
        all.sort(style.textMarks().map(TextMarks::order).orElse(byWords));
        return all.stream().<Object>map(each -> entry(style, each)).toList();
    }

    private Map<String, Object> entry(ReferenceStyle style, Entity source) {
        return new Data()
                .with("reference", Markup.html(style.reference(source)))
                .with("card", new Cards(scope).of(source))
                .with("way", RobustLinks.of(source))
                .with("href", RobustLinks.of(source).get("href"))
                .map();
    }
}
