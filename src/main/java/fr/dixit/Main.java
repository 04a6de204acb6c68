package fr.dixit;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import java.io.PrintStream;

/** The command line. */
public final class Main {

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Builds a site. A failure leaves by exception, never by {@link System#exit}, so that the virtual
   * machine of a Maven build that runs this lives on; on its own it still ends with status 1.
   */
  public static void main(String[] arguments) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> explain(failure));
    new Main(System.out, System.err).run(arguments);
  }

  private static void explain(Throwable failure) {
    if (failure instanceof DixitException) {
      System.err.println(failure.getMessage());
    } else {
      failure.printStackTrace();
    }
  }

  void run(String... arguments) {
    CommandLine commandLine = new CommandLine(arguments);
    if (commandLine.wantsHelp()) {
      out.println(CommandLine.help());
    } else if (commandLine.gold() != null) {
      out.println(new Evaluator(commandLine.gold()).evaluate());
    } else if (commandLine.wantsCoverage()) {
      out.println(new Surveyor(commandLine.settings().seeds(), new Printer()).survey());
    } else if (commandLine.wantsCheck()) {
      Settings settings = commandLine.settings();
      out.println(new Dixit(settings, new Printer()).check().orFail(settings.wrongFrom()));
    } else if (commandLine.wantsWatch()) {
      new Preview(commandLine.settings(), new Printer()).watch();
    } else if (commandLine.wantsServer()) {
      new Preview(commandLine.settings(), new Printer()).serve(commandLine.port());
    } else {
      out.println(new Dixit(commandLine.settings(), new Printer()).generate());
    }
  }

  private final class Printer implements Listener {
    @Override
    public void progress(String words) {
      out.println(words);
    }

    /** A file or another program has no use for it. */
    @Override
    public void step(String words) {
      if (System.console() != null) {
        out.println(words);
      }
    }

    @Override
    public void failure(DixitException failure) {
      err.println(failure.getMessage());
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      err.println(diagnostic);
    }
  }
}
