package org.sourcebook.capture;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several files that change together: all are written beside their places before the first is moved, and a failure puts everything back. */
final class FileChanges {

    private static final String BESIDE = ".sourcebook-new";
    private static final String BEFORE = ".sourcebook-old";

    private final Map<Path, byte[]> contents = new LinkedHashMap<>();

    FileChanges put(Path file, byte[] content) {
        contents.put(file, content);
        return this;
    }

    void make() throws IOException {
        List<Path> moved = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> each : contents.entrySet()) {
                Files.createDirectories(each.getKey().getParent());
                Files.write(beside(each.getKey(), BESIDE), each.getValue());
                keepPermissions(each.getKey());
            }
            for (Path file : contents.keySet()) {
                if (Files.exists(file)) {
                    Files.copy(file, beside(file, BEFORE), StandardCopyOption.REPLACE_EXISTING);
                }
                moved.add(file);
                move(beside(file, BESIDE), file);
            }
        } catch (IOException | RuntimeException failure) {
            for (Path file : moved) {
                putBack(file);
            }
            throw failure;
        } finally {
            for (Path file : contents.keySet()) {
                Files.deleteIfExists(beside(file, BESIDE));
                Files.deleteIfExists(beside(file, BEFORE));
            }
        }
    }

    private static void putBack(Path file) throws IOException {
        Path before = beside(file, BEFORE);
        if (Files.exists(before)) {
            move(before, file);
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling("." + file.getFileName() + ending);
    }

    private static void keepPermissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(beside(file, BESIDE), PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) {
            view.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
