package org.sourcebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What Sourcebook says when it fails by its own fault: everything a report needs, and nothing else of the machine.
 *
 * <p>Neither the environment nor the arguments are printed: they may hold names that are nobody's business.
 */
final class BugReport {

    private final Shell shell;

    BugReport(Shell shell) {
        this.shell = shell;
    }

    /** Prints the report and gives the exit code that goes with it. */
    int print(Throwable bug) {
        shell.err().print("""

                This is a bug in Sourcebook, not in your site. The output folder was left as it was.

                Sourcebook %s, Java %s (%s), %s %s

                %s
                What to do: run the same command again with --jobs 1 --clean; that may get you past it. Then please
                report it to the makers of Sourcebook, with the text above and, if you can, the smallest site
                that shows it.%s
                """.formatted(
                        Version.text(),
                        property("java.version"),
                        property("java.vendor"),
                        property("os.name"),
                        property("os.arch"),
                        trace(bug),
                        memory(bug)));
        return Exit.BUG;
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private static String trace(Throwable bug) {
        StringWriter text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        return text.toString().replace("\r\n", "\n");
    }

    private static String memory(Throwable bug) {
        return bug instanceof OutOfMemoryError
                ? "\nMemory ran out: SOURCEBOOK_JAVA_OPTS=-Xmx4g sourcebook … gives it more."
                : "";
    }
}
