package org.sourcebook.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** This repository's archive, the second one of the tests, and the one that a newcomer begins with; built once for all test classes. */
record BuiltSites(BuiltSite own, BuiltSite second, BuiltSite begun) {

    static final Path REPOSITORY = Path.of("").toAbsolutePath();
    static final Path SECOND = REPOSITORY.resolve("src/test/resources/sites/halm-disc");

    private static final Path BEGUN = REPOSITORY.resolve("src/main/resources/new-site");
    private static final Path OUTPUT = REPOSITORY.resolve("target/sites");

    static BuiltSites build() {
        return new BuiltSites(
                BuiltSite.of("own", REPOSITORY, OUTPUT.resolve("own"), Optional.empty()),
                BuiltSite.of("halm-disc", SECOND, OUTPUT.resolve("halm-disc"), Optional.empty()),
                BuiltSite.of("new-site", BEGUN, OUTPUT.resolve("new-site"), Optional.empty()));
    }

    /** Some pages of an archive. */
    record Sample(BuiltSite site, List<String> pages) {}

    /** Three pages of every sort of every archive. */
    List<Sample> many() {
        return Stream.of(own, second, begun)
                .map(site -> new Sample(site, flat(site.sample(3))))
                .toList();
    }

    /** One page of every sort, whichever archive has it. */
    List<Sample> oneOfEach() {
        SortedMap<String, List<String>> others = second.sample(1);
        others.keySet().removeAll(own.sample(1).keySet());
        return List.of(new Sample(own, flat(own.sample(1))), new Sample(second, flat(others)));
    }

    private static List<String> flat(SortedMap<String, List<String>> sample) {
        return sample.values().stream().flatMap(List::stream).toList();
    }

    /** Gives the sites to tests that name them as a parameter. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == BuiltSites.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(BuiltSites.class))
                    .computeIfAbsent(BuiltSites.class, key -> build());
        }
    }
}
