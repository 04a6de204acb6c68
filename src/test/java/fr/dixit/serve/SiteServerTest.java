package fr.dixit.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.DixitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site is shown whole, alive, and to nobody else. */
class SiteServerTest {

  private static final String PAGE =
      "<!doctype html>\n<html><head><meta http-equiv=\"Content-Security-Policy\""
          + " content=\"default-src 'none'; style-src 'self'\"></head><body>é</body></html>\n";

  private final HttpClient client = HttpClient.newHttpClient();
  private SiteServer server;

  @TempDir Path folder;

  @BeforeEach
  void serve() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.createDirectories(site.resolve("articles"));
    Files.createDirectory(site.resolve("data"));
    Files.writeString(site.resolve("index.html"), PAGE);
    Files.writeString(site.resolve("articles/index.html"), PAGE);
    Files.writeString(site.resolve("data/claims.jsonl"), "{}\n");
    Files.writeString(site.resolve("empty.css"), "");
    Files.writeString(site.resolve(".dixit-manifest"), "index.html\n");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    server = new SiteServer(site, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)));
  }

  /** What the server answers to exactly these bytes, which no client would send. */
  private String raw(String request) throws IOException {
    int port = server.address().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/index.html, text/html; charset=utf-8",
    "/data/claims.jsonl, application/jsonl",
    "/empty.css, text/css; charset=utf-8",
    "/.dixit-reload.js, text/javascript; charset=utf-8",
  })
  void tellsWhatAFileIs(String path, String type) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @CsvSource({"/, index.html", "/articles/, index.html", "/articles, articles/index.html"})
  void aFolderIsItsIndex(String path, String location) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("Location")).hasValue(location);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/articles/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "//secret.txt",
        "/link.txt",
        "/.dixit-manifest",
        "/missing.html",
        "/%00",
      })
  void nothingElseIsShown(String path) throws IOException {
    Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost");
    assertThat(answer).doesNotContain("HTTP/1.1 200").doesNotContain("secret");
  }

  @Test
  void aPageLoadsItselfAgain() throws Exception {
    assertThat(get("/index.html").body())
        .contains(
            "content=\"default-src 'none'; connect-src 'self'; script-src 'self'; style-src"
                + " 'self'\"")
        .contains("<script src=\"/.dixit-reload.js\" data-changes=\"0\"></script>\n</body>");
    assertThat(folder.resolve("site/index.html")).hasContent(PAGE);
  }

  @Test
  void aChangeIsToldAtOnce() throws Exception {
    CompletableFuture<HttpResponse<String>> waiting =
        client.sendAsync(
            request("/.dixit-changes?0").build(), HttpResponse.BodyHandlers.ofString());
    assertThat(waiting).isNotDone();
    server.changed();
    assertThat(waiting.get(10, TimeUnit.SECONDS).body()).isEqualTo("1");
    assertThat(get("/.dixit-changes?0").body()).isEqualTo("1");
  }

  @Test
  void onlyShows() throws Exception {
    HttpResponse<String> response =
        client.send(request("/index.html").DELETE().build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(raw("HEAD /index.html HTTP/1.1\r\nHost: localhost")).endsWith("\r\n\r\n");
  }

  @Test
  void answersNoOtherName() throws IOException {
    assertThat(raw("GET /index.html HTTP/1.1\r\nHost: evil.example"))
        .startsWith("HTTP/1.1 403")
        .contains("this server answers only to its own machine");
  }

  @Test
  void saysThatAPortIsTaken() {
    int port = server.address().getPort();
    assertThatThrownBy(() -> new SiteServer(folder, port))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("port " + port + " cannot be used")
        .hasMessageContaining("choose another port");
  }

  @Test
  void endsWhileABrowserWaits() throws Exception {
    CompletableFuture<HttpResponse<String>> waiting =
        client.sendAsync(
            request("/.dixit-changes?0").build(), HttpResponse.BodyHandlers.ofString());
    server.close();
    assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(IOException.class);
    assertThatThrownBy(() -> get("/index.html")).isInstanceOf(ConnectException.class);
  }
}
