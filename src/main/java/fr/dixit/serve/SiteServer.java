package fr.dixit.serve;

import com.sun.net.httpserver.HttpServer;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows a site to the browsers of this machine, and to no other machine. */
public final class SiteServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(SiteServer::daemon);
  private final Changes changes = new Changes();

  /**
   * Begins to serve.
   *
   * @param root folder of the site; it may be made later
   * @param port from 1, or 0 for any that is free
   * @throws DixitException when the port is taken
   */
  public SiteServer(Path root, int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              "",
              "port " + port + " cannot be used: " + e.getMessage(),
              "choose another port, or 0 for any that is free"),
          e);
    }
    server.createContext("/", new SiteHandler(root, changes));
    server.setExecutor(threads);
    server.start();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "dixit-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the site is shown. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Has the browsers load their pages again. */
  public void changed() {
    changes.add();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
