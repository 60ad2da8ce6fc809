package org.sourcebook.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, page after page, read apart from everything else: a broken or hostile file costs time and memory only up to a limit. */
final class PdfText {

    private static final long MOST_MEMORY = 256_000_000;
    private static final int LONGEST_TEXT = 50_000_000;
    private static final long STACK = 16_000_000;

    /** A hyphen at the end of a line, where the word may go on in the next. */
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})[-\\u2010\\u00ad]\\s*\\n\\s*(?=\\p{Ll})");

    private final Duration patience;

    PdfText(Duration patience) {
        this.patience = patience;
    }

    Readable of(byte[] bytes) {
        FutureTask<Readable> work = new FutureTask<>(() -> read(bytes));
        Thread thread = new Thread(null, work, "pdf", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return Readable.unreadable("the PDF took longer than " + patience.toSeconds() + " s to read");
        } catch (ExecutionException broken) {
            return Readable.unreadable("the PDF is broken");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Readable.unreadable("the PDF was not read to its end");
        }
    }

    private static Readable read(byte[] bytes) throws IOException {
        FontMappers.set(new OneFont());
        RandomAccessReadBuffer source = new RandomAccessReadBuffer(bytes);
        try (PDDocument pdf = Loader.loadPDF(source, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            String text = text(pdf);
            if (text.isBlank()) {
                String pages = pdf.getNumberOfPages() == 1 ? "one page" : pdf.getNumberOfPages() + " pages";
                return Readable.unreadable("the PDF holds no text, only pictures of it: " + pages);
            }
            return Readable.text(text, BROKEN_WORD.matcher(text).replaceAll(""));
        } catch (InvalidPasswordException locked) {
            return Readable.unreadable("the PDF needs a password");
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        StringWriter words = new StringWriter() {
            @Override
            public void write(String text) {
                if (getBuffer().length() + (long) text.length() > LONGEST_TEXT) {
                    throw new IllegalStateException("longer than any honest text");
                }
                super.write(text);
            }
        };
        stripper.writeText(pdf, words);
        return words.toString();
    }
}
