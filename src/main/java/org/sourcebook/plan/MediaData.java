package org.sourcebook.plan;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Value;

/** Images and files as templates are given them. */
final class MediaData {

    private final LinkResolver links;

    MediaData(Scope scope, Entity owner) {
        this.links = new LinkResolver(scope, owner);
    }

    Map<String, Object> of(Value.Media media) {
        String href = links.resolve(media.path(), media.span()).orElse("");
        String name = media.path().substring(media.path().lastIndexOf('/') + 1);
        Optional<ImageSize> size = links.size(media.path());
        return new Data()
                .with("src", href)
                .with("href", href)
                .with("title", media.detail("title").isEmpty() ? name : media.detail("title"))
                .with("alt", media.detail("alt"))
                .with("credit", media.detail("credit"))
                .with("rights", media.detail("rights"))
                .with("width", size.map(ImageSize::width).orElse(null))
                .with("height", size.map(ImageSize::height).orElse(null))
                .map();
    }
}
