package fr.dixit.site.data;

import fr.dixit.calendar.Edtf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** One JSON object a line: the keys are a record's components, in their order. */
final class JsonLines {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .addModule(new SimpleModule().addSerializer(Edtf.class, ToStringSerializer.instance))
          .build();

  private JsonLines() {}

  static void write(Stream<? extends Record> rows, OutputStream out) throws IOException {
    Iterator<? extends Record> each = rows.iterator();
    while (each.hasNext()) {
      out.write(MAPPER.writeValueAsBytes(each.next()));
      out.write('\n');
    }
  }
}
