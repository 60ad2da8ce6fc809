package org.sourcebook.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Opens an address in the browser, by the program that each system has for that. */
record Browser(String system, Consumer<String> notes) {

    static Browser ofThisSystem(Consumer<String> notes) {
        return new Browser(System.getProperty("os.name", ""), notes);
    }

    List<String> command(URI address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }

    void open(URI address) {
        run(command(address), address);
    }

    /** That it fails is no reason to stop anything. */
    void run(List<String> command, URI address) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.onExit().thenAccept(ended -> {
                if (ended.exitValue() != 0) {
                    note(command.get(0), address);
                }
            });
        } catch (IOException notThere) {
            note(command.get(0), address);
        }
    }

    private void note(String program, URI address) {
        notes.accept("note: " + program + " could not open a browser; open " + address + " yourself");
    }
}
