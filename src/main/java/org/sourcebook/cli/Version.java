package org.sourcebook.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Sourcebook this is, as its jar says; classes outside a jar are {@code development}. */
final class Version implements IVersionProvider {

    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"sourcebook " + text()};
    }
}
