package fr.dixit;

import fr.dixit.diagnostic.DixitException;
import fr.dixit.serve.SiteServer;
import fr.dixit.watch.Watch;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Builds a site again whenever its articles or templates change, until its thread is interrupted or
 * the process ends. What is wrong is told, and put right by the next change.
 */
public final class Preview {

  public static final String DEFAULT_PORT = "8080";

  private final Settings settings;
  private final Listener listener;

  public Preview(Settings settings, Listener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /** Builds now, and after each change. */
  public void watch() {
    watch(() -> {});
  }

  /**
   * The same, and shows the site in the browsers of this machine, which load their pages again
   * after each build.
   *
   * @param port from 1, or 0 for any that is free
   * @throws DixitException when the port is taken
   */
  public void serve(int port) {
    try (SiteServer server = new SiteServer(settings.site(), port)) {
      listener.progress("The site is shown at " + server.address());
      watch(server::changed);
    }
  }

  private void watch(Runnable built) {
    List<Path> folders =
        Stream.of(settings.seeds(), settings.templates()).filter(Objects::nonNull).toList();
    Watch watch = new Watch(folders);
    Dixit dixit = Dixit.again(settings, listener);
    try {
      for (; ; watch.awaitChange()) {
        build(dixit, built);
        listener.progress("Waiting for a change; Ctrl-C ends");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void build(Dixit dixit, Runnable built) {
    try {
      Summary summary = dixit.generate();
      summary.toString().lines().forEach(listener::progress);
      built.run();
    } catch (DixitException e) {
      listener.failure(e);
    }
  }
}
