package org.sourcebook.browser;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, ready for one page after another.
 *
 * <p>Its schema is a grammar of thousands of choices inside each other, for which a usual thread has not stack enough.
 */
final class HtmlChecker implements AutoCloseable {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** An address for the pages: without one nothing would be "self" to their Content-Security-Policy. */
    private static final String SOMEWHERE = "https://archive.example/";

    private static final long STACK = 64L << 20;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(null, task, "Nu", STACK));
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final Findings findings = new Findings();

    HtmlChecker() {
        inThread(() -> {
            validator.setUpMainSchema(SCHEMA, findings);
            validator.setUpValidatorAndParsers(findings, false, false);
            return findings.found;
        });
    }

    /** Every error and warning about a page, each with its line. */
    List<String> check(Path page) {
        return inThread(() -> {
            findings.found.clear();
            try (InputStream bytes = Files.newInputStream(page)) {
                InputSource source = new InputSource(bytes);
                source.setEncoding("UTF-8");
                source.setSystemId(SOMEWHERE + page.getFileName());
                validator.checkHtmlInputSource(source);
            }
            return List.copyOf(findings.found);
        });
    }

    private <T> T inThread(Callable<T> task) {
        try {
            return thread.submit(task).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        private void add(String what, SAXParseException e) {
            found.add(what + " at " + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
        }

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("error", e);
        }
    }
}
