package fr.dixit.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** What a goal logs as information. */
final class RecordingLog extends SystemStreamLog {

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  /** The goal with a folder as its parameter, logging here. */
  <T extends AbstractMojo> T of(T mojo, String parameter, Path folder)
      throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(mojo, parameter, folder.toFile());
    mojo.setLog(this);
    return mojo;
  }

  @Override
  public void info(CharSequence words) {
    lines.add(words.toString());
  }
}
