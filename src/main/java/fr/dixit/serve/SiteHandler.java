package fr.dixit.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers with the files of a folder, and of no other. */
final class SiteHandler implements HttpHandler {

  /** No file of a site has a name that starts so. */
  private static final String OWN = "/.dixit-";

  static final String SCRIPT = OWN + "reload.js";
  private static final String CHANGES = OWN + "changes";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Path root;
  private final Changes changes;

  SiteHandler(Path root, Changes changes) {
    this.root = root;
    this.changes = changes;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isAskedHere(exchange.getRequestHeaders())) {
        fail(exchange, 403, "this server answers only to its own machine");
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        fail(exchange, 405, "this server only shows");
      } else {
        answer(exchange, exchange.getRequestURI());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A page of another site may have a name of its own lead to this machine ("DNS rebinding"). */
  private static boolean isAskedHere(Headers headers) {
    String host = headers.getFirst("Host");
    return host != null && LOOPBACK.contains(host.replaceFirst(":\\d+$", ""));
  }

  private void answer(HttpExchange exchange, URI uri) throws IOException, InterruptedException {
    String path = uri.getPath();
    if (path.equals(CHANGES)) {
      send(exchange, 200, "text/plain", Long.toString(changes.after(known(uri.getQuery()))));
    } else if (path.equals(SCRIPT)) {
      try (InputStream script = SiteHandler.class.getResourceAsStream("reload.js")) {
        String words = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        send(exchange, 200, ContentType.of(SCRIPT), words);
      }
    } else {
      file(exchange, uri, file(path));
    }
  }

  private static long known(@Nullable String query) {
    return query != null && query.matches("\\d{1,18}") ? Long.parseLong(query) : -1;
  }

  private void file(HttpExchange exchange, URI uri, @Nullable Path file) throws IOException {
    if (file == null) {
      fail(exchange, 404, "there is no such page");
    } else if (Files.isDirectory(file)) {
      String folder = uri.getRawPath();
      String index = folder.endsWith("/") ? "index.html" : last(folder) + "/index.html";
      exchange.getResponseHeaders().set("Location", index);
      exchange.sendResponseHeaders(302, -1);
    } else {
      send(exchange, file);
    }
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file of the site at a path, or null; links that lead out of the site lead nowhere. */
  private @Nullable Path file(String path) {
    try {
      Path file = root.resolve(path.substring(1)).toRealPath();
      boolean shown = file.startsWith(root.toRealPath()) && !path.contains(OWN);
      return shown ? file : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private void send(HttpExchange exchange, Path file) throws IOException {
    String type = ContentType.of(file.getFileName().toString());
    if (ContentType.isHtml(type)) {
      long count = changes.count();
      send(exchange, 200, type, LivePage.of(Files.readString(file), count));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      begin(exchange, 200, type, Files.size(file));
      if (!isHead(exchange)) {
        in.transferTo(exchange.getResponseBody());
      }
    }
  }

  private static void fail(HttpExchange exchange, int status, String words) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", words + "\n");
  }

  private static void send(HttpExchange exchange, int status, String type, String words)
      throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    begin(exchange, status, type, bytes.length);
    if (!isHead(exchange)) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void begin(HttpExchange exchange, int status, String type, long length)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    // of length 0 the server would make a stream without end
    exchange.sendResponseHeaders(status, isHead(exchange) || length == 0 ? -1 : length);
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }
}
