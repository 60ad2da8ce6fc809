/**
 * The command line: arguments in, exit codes out; the only place that knows of picocli, environment variables, the
 * terminal and the clock.
 *
 * <p>{@link org.sourcebook.cli.Main} is the whole contact with the process; everything else is handed a
 * {@link org.sourcebook.cli.Shell}, so that a test runs a command without a process. Exit codes stand in
 * {@link org.sourcebook.cli.Exit}.
 */
package org.sourcebook.cli;
