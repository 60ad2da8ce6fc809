package org.sourcebook.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Finds out whether a person watches standard error. */
final class Terminal {

    private Terminal() {}

    /** What the launcher found ({@code -Dsourcebook.terminal}), else the Java runtime's guess. */
    static boolean watched() {
        String said = System.getProperty("sourcebook.terminal");
        return said == null ? hasConsole() : Boolean.parseBoolean(said);
    }

    /** Since Java 22 there is a console even where nothing is a terminal; it then has a method that says so. */
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException olderRuntime) {
            return true;
        }
    }
}
