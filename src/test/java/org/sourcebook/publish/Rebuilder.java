package org.sourcebook.publish;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A program that writes two sites to one output by turns until it is killed. */
final class Rebuilder {

    private static final int PAGES = 60;

    private Rebuilder() {}

    public static void main(String[] arguments) {
        OutputRequest request = OutputRequest.of(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println("running");
        for (int turn = 0; ; turn++) {
            try (Output output = Output.open(request, System.err::println).orElseThrow()) {
                Trial.fill(output.stage(), site(turn % 2)).commit().orElseThrow();
            }
        }
    }

    /** Two sites that share some pages, change others and each have some of their own. */
    static Map<String, String> site(int turn) {
        Map<String, String> site = new TreeMap<>();
        for (int n = 0; n < PAGES; n++) {
            site.put("d" + n % 5 + "/p" + n + ".html", n % 3 == 0 ? "same" : "site " + turn + " page " + n);
            site.put("only" + turn + "/x" + n % 4 + "/q" + n + ".html", "own " + turn);
        }
        site.put("assets/site.css", "style " + turn);
        site.put(turn == 0 ? "turn" : "turn/index.html", "a file or a folder");
        return site;
    }
}
