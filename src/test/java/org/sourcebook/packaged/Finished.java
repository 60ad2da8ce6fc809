package org.sourcebook.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A process that has ended: its exit code and what it wrote. */
public record Finished(int code, String out, String err) {

    /** A program that can be started: its command, where, and with which environment besides or instead of ours. */
    public record Program(List<String> command, Path folder, Map<String, String> variables, Path scratch) {

        public Program with(String... arguments) {
            List<String> longer = new ArrayList<>(command);
            longer.addAll(Arrays.asList(arguments));
            return new Program(longer, folder, variables, scratch);
        }

        public Program in(Path place) {
            return new Program(command, place, variables, scratch);
        }

        /** The same with an environment variable; an empty value takes it away. */
        public Program given(String name, String value) {
            Map<String, String> more = new TreeMap<>(variables);
            more.put(name, value);
            return new Program(command, folder, more, scratch);
        }

        public Running start() throws IOException {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            variables.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            Path out = Files.createTempFile(scratch, "out", ".txt");
            Path err = Files.createTempFile(scratch, "err", ".txt");
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(
                            Files.createTempFile(scratch, "in", ".txt").toFile()))
                    .start();
            return new Running(process, out, err);
        }

        public Finished run() throws IOException, InterruptedException {
            return start().finish();
        }
    }

    /** A process under way. */
    public record Running(Process process, Path out, Path err) {

        public Finished finish() throws IOException, InterruptedException {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("did not end: " + Files.readString(err));
            }
            return new Finished(process.exitValue(), text(out), text(err));
        }

        private static String text(Path file) throws IOException {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
    }
}
