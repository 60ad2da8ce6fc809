package org.sourcebook.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sourcebook.timing.Account;
import org.sourcebook.timing.Cost;

/** What a build cost, as a table for people: the dearest rows of each sort. */
final class CostTable {

    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;
    private static final int LONGEST_NAME = 44;
    private static final int TEMPLATES = 15;
    private static final int OUTPUTS = 10;
    private static final String ROW = "%-" + LONGEST_NAME + "s %10s %11s %6s %12s%n".replace("%n", "\n");

    private final Account account;
    private final StringBuilder text = new StringBuilder();

    CostTable(Account account) {
        this.account = account;
    }

    String text() {
        head("stage", "", "clock", "share", "");
        long clock = Account.own(account.stages());
        account.stages().forEach(each -> row(each.name(), "", each.own(), clock, ""));
        row("all stages", "", clock, clock, "");
        head("work, on all threads", "times", "took", "share", "each");
        long threads = Account.own(account.work());
        account.work().forEach(each -> row(each, each.own(), threads));
        row("all work", "", threads, threads, "");
        long templates = Account.own(account.templates());
        if (!account.templates().isEmpty()) {
            head("template, without those it uses", "used", "took", "share", "each");
            first(account.templates(), TEMPLATES).forEach(each -> row(each, each.own(), templates));
        }
        if (!account.blocks().isEmpty()) {
            head("block, without its template", "used", "took", "", "each");
            account.blocks().forEach(each -> row(each, each.total(), 0));
        }
        if (!account.outputs().isEmpty()) {
            head("slowest outputs", "", "took", "", "");
            first(slowest(), OUTPUTS).forEach(each -> row(each.name(), "", each.total(), 0, ""));
        }
        return text.toString();
    }

    private List<Cost> slowest() {
        return account.outputs().stream()
                .sorted(Comparator.comparing(Cost::total).reversed().thenComparing(Cost::name))
                .toList();
    }

    private static Stream<Cost> first(List<Cost> costs, int count) {
        return costs.stream().limit(count);
    }

    private void head(String what, String times, String took, String share, String each) {
        line("\n" + what, times, took, share, each);
    }

    private void row(Cost cost, long took, long all) {
        String each = String.format(Locale.ROOT, "%.3f ms", took / MILLISECOND / Math.max(1, cost.times()));
        row(cost.name(), String.valueOf(cost.times()), took, all, each);
    }

    private void row(String name, String times, long took, long all, String each) {
        String share = all == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100.0 * took / all);
        line(name, times, String.format(Locale.ROOT, "%.3f s", took / SECOND), share, each);
    }

    private void line(String name, String times, String took, String share, String each) {
        boolean begins = name.startsWith("\n");
        String shown = begins ? name.substring(1) : name;
        String row = String.format(Locale.ROOT, ROW, shortened(shown), times, took, share, each);
        text.append(begins ? "\n" : "").append(row.stripTrailing()).append('\n');
    }

    /** The end of a path tells more than its beginning. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : "…" + name.substring(name.length() - LONGEST_NAME + 1);
    }
}
