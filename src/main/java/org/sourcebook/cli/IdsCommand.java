package org.sourcebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sourcebook.build.Loaded;
import org.sourcebook.content.Promises;
import org.sourcebook.content.PublishedList;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.plan.PublishedAddresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sourcebook ids}: which addresses are promised to stay, and which might be. */
@Command(
        name = "ids",
        versionProvider = Version.class,
        header = "Say which ids and addresses are promised to stay, and promise new ones.",
        synopsisHeading = "%nUsage: ",
        description = {
            "%nAn address in content/published.txt that is gone is an error of the site, until an alias leads on",
            "or content/removed.yaml says why it went. Lines are only ever added, but for those forgotten by name.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook ids                              what is promised, what is new, what is lost",
            "  sourcebook ids --update                     promise what is new; do this whenever you publish",
            "  sourcebook ids --forget actors/a-name.html  take back one promise, where the address itself must go"
        })
final class IdsCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Option(names = "--update", description = "Add what is new to content/published.txt.")
    private boolean update;

    @Option(
            names = "--forget",
            paramLabel = "ADDRESS",
            description = "Take an address and its parts out of the list. May be given again.")
    private List<String> forgotten = List.of();

    @Spec
    private CommandSpec spec;

    IdsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = site.folder(shell);
        Loaded loaded = Loaded.of(folder, false);
        if (loaded.hasErrors()) {
            loaded.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .forEach(each -> shell.err().print(DiagnosticFormat.plain(each)));
            shell.err().print("The site has errors, so its ids are not certain. Mend them first.\n");
            return Exit.ERRORS;
        }
        SortedMap<String, String> promised = PublishedList.of(loaded.content().promises());
        forget(promised);
        SortedMap<String, String> fresh = new TreeMap<>(PublishedAddresses.of(loaded.archive()));
        forgotten.forEach(each -> fresh.keySet().removeIf(address -> isPartOf(address, each)));
        fresh.keySet().removeAll(promised.keySet());
        List<Diagnostic> lost =
                PublishedAddresses.lost(loaded.archive(), loaded.content().promises());
        say(promised, fresh, lost);
        if (update) {
            promised.putAll(fresh);
        }
        if (update || !forgotten.isEmpty()) {
            write(folder.resolve(Promises.LIST), PublishedList.text(promised));
        }
        return lost.isEmpty() ? Exit.CLEAN : Exit.ERRORS;
    }

    private void forget(SortedMap<String, String> promised) {
        for (String address : forgotten) {
            if (!promised.containsKey(address)) {
                String hint = Suggestion.nearest(address, promised.keySet())
                        .map(near -> "\n  hint: did you mean '" + near + "'?")
                        .orElse("");
                throw new ParameterException(spec.commandLine(), "'" + address + "' is not in " + Promises.LIST + hint);
            }
            promised.keySet().removeIf(each -> isPartOf(each, address));
        }
    }

    private static boolean isPartOf(String each, String address) {
        return each.equals(address) || each.startsWith(address + "#");
    }

    private void say(SortedMap<String, String> promised, SortedMap<String, String> fresh, List<Diagnostic> lost) {
        lost.forEach(each -> shell.err().print(DiagnosticFormat.plain(each)));
        String text = Promises.LIST + ": " + counted(promised.size()) + " promised"
                + (lost.isEmpty() ? "" : ", " + lost.size() + " of them lost") + ".\n";
        if (!fresh.isEmpty()) {
            text += counted(fresh.size()) + (update ? " added" : " new, not promised yet") + ":\n";
            text += fresh.keySet().stream()
                    .limit(SHOWN)
                    .map(address -> "  " + address + "\n")
                    .collect(Collectors.joining());
            text += fresh.size() > SHOWN ? "  and " + (fresh.size() - SHOWN) + " more\n" : "";
            text += update ? "" : "Promise them with: sourcebook ids --update\n";
        }
        shell.out().print(text);
    }

    private static String counted(int number) {
        return number + (number == 1 ? " address" : " addresses");
    }

    private static void write(Path file, String text) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(whole, text);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
