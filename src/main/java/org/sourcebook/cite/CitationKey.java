package org.sourcebook.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.json.Json;
import org.sourcebook.source.Sha256;

/** The digest of everything that has a part in how references read: the program, the style, its words, the sources. */
final class CitationKey {

    private static final String ENGINE = "/de/undercouch/citeproc/version.dat";

    /** The classes whose work the outcome is. */
    private static final List<Class<?>> PROGRAM = List.of(
            CslEngine.class,
            CslFormatter.class,
            CslSource.class,
            CslItems.class,
            CslItem.class,
            CslDate.class,
            CslName.class,
            YearSuffix.class,
            ReferenceHtml.class,
            StyleReader.class,
            Locators.class);

    private CitationKey() {}

    static String of(String style, String locale, List<Entity> cited) {
        MessageDigest digest = Sha256.begun();
        add(digest, bytes(ENGINE));
        PROGRAM.forEach(part -> add(digest, bytes("/" + part.getName().replace('.', '/') + ".class")));
        add(digest, style);
        add(digest, locale);
        add(digest, ShippedStyles.locale(locale));
        for (Entity source : cited) {
            add(digest, CslFormatter.key(source));
            add(digest, CslItems.date(source).map(Edtf::text).orElse(""));
            add(digest, Json.compact(CslItem.of(source)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.begun().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(MessageDigest digest, String part) {
        add(digest, part.getBytes(StandardCharsets.UTF_8));
    }

    /** The length before each part keeps two parts from passing for two others. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = CitationKey.class.getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
