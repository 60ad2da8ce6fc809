package org.sourcebook.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.List;

/** The data files in a page's language as a template is given them; a file is made only when a template asks for its entry. */
final class Downloads extends AbstractList<Object> {

    private static final int THOUSAND = 1000;

    private final Scope scope;
    private final List<PlannedFile.Download> files;

    Downloads(Scope scope) {
        this.scope = scope;
        this.files = scope.world().downloads().stream()
                .filter(file -> file.route().language().equals(scope.language()))
                .toList();
    }

    @Override
    public Object get(int index) {
        PlannedFile.Download file = files.get(index);
        return new Data()
                .with("title", file.title())
                .with("href", scope.to(file.route()))
                .with("format", file.format())
                .with("type", file.mediaType())
                .with("records", file.records())
                .with("size", words(file.size().get()))
                .map();
    }

    @Override
    public int size() {
        return files.size();
    }

    private static String words(long bytes) {
        if (bytes < THOUSAND) {
            return bytes + " bytes";
        }
        boolean large = bytes >= THOUSAND * THOUSAND;
        BigDecimal unit = BigDecimal.valueOf(large ? THOUSAND * THOUSAND : THOUSAND);
        BigDecimal size = BigDecimal.valueOf(bytes).divide(unit, large ? 1 : 0, RoundingMode.HALF_UP);
        return size.toPlainString() + (large ? " MB" : " kB");
    }
}
