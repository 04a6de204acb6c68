package fr.dixit.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.GeneratedSite;
import fr.dixit.page.SampleArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the data names what the data package describes. */
class DataPageTest {

  @Test
  void everyFileAndEveryKeyIsOnThePage() throws IOException {
    String page = GeneratedSite.of(SampleArchive.seed()).files().get("donnees.html");
    List<String> named = Jsoup.parse(page).select("main code").eachText();
    for (JsonNode file : describedFiles()) {
      String name = file.get("path").asString();
      assertThat(named).contains(name);
      if (name.endsWith(".jsonl")) {
        file.path("schema")
            .path("fields")
            .forEach(field -> assertThat(named).as(name).contains(field.get("name").asString()));
      }
    }
  }

  private static JsonNode describedFiles() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataPackage.write("Dixit", out);
    return JsonMapper.shared().readTree(out.toByteArray()).get("resources");
  }
}
