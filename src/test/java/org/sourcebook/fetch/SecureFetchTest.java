package org.sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted pages, from a server whose certificate this test makes. */
class SecureFetchTest {

    private static final char[] PASSWORD = "password".toCharArray();
    private static final Limits HERE = new Limits(100_000, Duration.ofSeconds(30), Duration.ofSeconds(20), 5, true);

    @TempDir
    private Path folder;

    private SSLContext context;
    private RawServer server;

    @BeforeEach
    void start() throws Exception {
        context = context(certificate());
        SSLServerSocket socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        server = new RawServer(socket);
        server.page("/", "text/plain", "hello".getBytes(StandardCharsets.US_ASCII));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** A certificate for {@code good.example}, signed by itself. */
    private Path certificate() throws IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=good.example",
                        "-ext",
                        "SAN=dns:good.example",
                        "-validity",
                        "36500",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        return store;
    }

    private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private Fetched fetch(String host, SSLSocketFactory trust) throws IOException {
        HostNames names = name -> List.of(InetAddress.getByName("127.0.0.1"));
        return new Fetcher(HERE, InstantSource.system(), "Test/1", names, trust)
                .fetch(WebAddress.of("https://" + host + ":" + server.port() + "/"));
    }

    @Test
    void aServerThatProvesItsNameIsBelieved() throws IOException {
        Fetched page = fetch("good.example", context.getSocketFactory());

        assertThat(new String(page.document(), StandardCharsets.US_ASCII)).isEqualTo("hello");
    }

    @Test
    void aServerOfAnotherNameIsNot() {
        assertThatThrownBy(() -> fetch("other.example", context.getSocketFactory()))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("no trustworthy connection to other.example");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aServerThatNobodyVouchesForIsNot() {
        assertThatThrownBy(() -> fetch("good.example", (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("no trustworthy connection to good.example");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aRedirectMayLeadToTheEncryptedPage() throws IOException {
        try (RawServer open = new RawServer()) {
            open.redirect("/", 301, "https://good.example:" + server.port() + "/");
            HostNames names = name -> List.of(InetAddress.getByName("127.0.0.1"));
            Fetched page = new Fetcher(HERE, InstantSource.system(), "Test/1", names, context.getSocketFactory())
                    .fetch(WebAddress.of("http://plain.example:" + open.port() + "/"));

            assertThat(page.hops()).extracting(hop -> hop.address().scheme()).containsExactly("http", "https");
        }
    }
}
