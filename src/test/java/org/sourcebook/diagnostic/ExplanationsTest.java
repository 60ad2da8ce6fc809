package org.sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationsTest {

    private final Explanations explanations = new Explanations();

    @Test
    void aCodeHasAPageThatBeginsWithItsTitle() {
        assertThat(explanations.of("yaml-tab"))
                .hasValueSatisfying(page -> assertThat(page).startsWith("# A tab\n"));
        assertThat(explanations.title("yaml-tab")).contains("A tab");
    }

    @Test
    void whatIsNoCodeHasNoPage() {
        for (String odd : List.of("", "no-such-code", "../explain/yaml-tab", "yaml-tab.md", "YAML-TAB", "a/b")) {
            assertThat(explanations.of(odd)).as(odd).isEmpty();
        }
    }

    @Test
    void allCodesAreListedByTheAlphabet() {
        List<String> all = explanations.all();
        assertThat(all)
                .contains("yaml-alias", "yaml-tab")
                .isSorted()
                .allMatch(code -> explanations.of(code).isPresent());
    }

    @Test
    void theListIsFoundInAJarToo(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("with space é.jar");
        pack(jar);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> packed = loader.loadClass(Explanations.class.getName());
            Object reader = packed.getConstructor().newInstance();
            Method all = packed.getMethod("all");
            assertThat(all.invoke(reader)).isEqualTo(List.of("yaml-tab"));
        }
    }

    /** A jar without entries for its folders, as some tools pack them. */
    private static void pack(Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : List.of(Explanations.class, Code.class)) {
                String path = type.getName().replace('.', '/').concat(".class");
                zip.putNextEntry(new ZipEntry(path));
                try (InputStream bytes = type.getResourceAsStream("/" + path)) {
                    bytes.transferTo(zip);
                }
            }
            for (String page : List.of("explain/yaml-tab.md", "explain/README.txt", "explain/sub/x.md")) {
                zip.putNextEntry(new ZipEntry(page));
                zip.write(page.toUpperCase(Locale.ROOT).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}
