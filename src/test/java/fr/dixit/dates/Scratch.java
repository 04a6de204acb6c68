package fr.dixit.dates;

import fr.dixit.calendar.Edtf;
import java.nio.file.*;
import java.util.*;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Scratch {
  static String b(String v) {
    if (v == null) return null;
    Edtf e = Edtf.parse(v); return e.earliest() + ".." + e.latest();
  }
  static boolean eq(String v, String x) {
    if (v == null || x == null) return false;
    if (v.equals(x)) return true;
    try { Edtf a = Edtf.parse(v), c = Edtf.parse(x); return Objects.equals(a.earliest(), c.earliest()) && Objects.equals(a.latest(), c.latest()); } catch (Exception e) { return false; }
  }
  public static void main(String[] a) throws Exception {
    Map<String,int[]> tally = new TreeMap<>();
    StringBuilder out = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("../shared/dates/peer-dates.jsonl"))) {
      JsonNode n = JsonMapper.shared().readTree(line);
      String text = n.get("text").asString();
      JsonNode r = n.path("reference");
      String ref = r.isMissingNode() || r.isNull() ? null : r.asString();
      List<DateMention> ds = Reader.dates(text, ref);
      JsonNode x = n.path("expected_edtf");
      String exp = x.isMissingNode() || x.isNull() ? null : x.asString();
      List<String> acc = new ArrayList<>(); if (exp != null) acc.add(exp);
      n.path("accept").forEach(s -> acc.add(s.asString()));
      boolean ok = false;
      List<String> got = new ArrayList<>();
      for (DateMention d : ds) {
        String v = d.value() == null ? null : d.value().toString();
        got.add(text.substring(d.span().start(), d.span().end()) + "=" + v + "[" + d.rule() + "]");
        for (String s : acc) { ok |= eq(v, s); if (d.extent() != null) ok |= eq(d.extent().toString(), s); }
        if (n.get("match").asString().equals("within") && v != null) {
          try { Edtf c = Edtf.parse(n.get("container").asString()); ok |= d.value().earliest() != null && !d.value().earliest().isBefore(c.earliest()) && d.value().latest() != null && !d.value().latest().isAfter(c.latest()); } catch (Exception e) {}
        }
      }
      if (exp == null) ok = ds.stream().allMatch(d -> d.value() == null);
      String key = n.get("tier").asString();
      int[] t = tally.computeIfAbsent(key, k -> new int[2]); t[1]++; if (ok) t[0]++;
      else out.append(key + " " + n.get("suite").asString() + " | " + text + " | ref " + ref + " | exp " + exp + " " + acc + " | got " + got + "\n");
    }
    tally.forEach((k, t) -> System.out.println(k + " " + t[0] + "/" + t[1] + " = " + 100.0 * t[0] / t[1]));
    Files.writeString(Path.of("target/peers.txt"), out);
    // gold
    for (String dir : new String[] {"seed", "dev"}) {
      int g = 0, hit = 0, p = 0, val = 0, valg = 0; StringBuilder o = new StringBuilder();
      List<Path> files; try (var s = Files.list(Path.of("../shared/gold/" + dir))) { files = s.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList(); }
      for (Path f : files) {
        String text = Files.readString(Path.of(f.toString().replace(".gold.json", ".txt")));
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(f));
        JsonNode pub = gold.path("published");
        Dated dated = Reader.read(Reader.document(text, pub.isNull() || pub.isMissingNode() ? null : pub.asString(), null));
        List<DateMention> ds = dated.mentions();
        if (pub.isNull() || pub.isMissingNode()) o.append(f.getFileName() + " PUB " + dated.publication() + "\n");
        Set<Integer> used = new HashSet<>();
        List<JsonNode> gs = new ArrayList<>(); gold.get("dates").forEach(gs::add);
        gs.sort(Comparator.comparing(x -> x.path("optional").asBoolean(false)));
        for (JsonNode d : gs) {
          String t = d.get("text").asString(); int at = -1; for (int k = 0; k <= d.path("nth").asInt(0); k++) at = text.indexOf(t, at + 1);
          int end = at + t.length(); int h = -1;
          for (int k = 0; k < ds.size(); k++) if (!used.contains(k) && Math.min(end, ds.get(k).span().end()) > Math.max(at, ds.get(k).span().start())) { h = k; break; }
          if (h >= 0) used.add(h);
          if (d.path("optional").asBoolean(false)) { if (h >= 0) p--; continue; }
          g++; if (h >= 0) hit++; else o.append(f.getFileName() + " MISSED " + t + "\n");
          if (!d.get("value").isNull()) { valg++; if (h >= 0) { String v = String.valueOf(ds.get(h).value()); if (v.equals(d.get("value").asString())) val++; else o.append(f.getFileName() + " VALUE " + t + " gold " + d.get("value").asString() + " got " + v + " " + ds.get(h) + "\n"); } }
          else if (h >= 0 && ds.get(h).value() != null) o.append(f.getFileName() + " OVERDATED " + t + " got " + ds.get(h) + "\n");
          if (h >= 0) { String s = text.substring(ds.get(h).span().start(), ds.get(h).span().end()); if (!s.equals(t)) o.append("   span '" + s + "' gold '" + t + "'\n"); if (ds.get(h).clue() != null) o.append("   clue " + ds.get(h).clue() + "\n"); }
        }
        for (int k = 0; k < ds.size(); k++) if (!used.contains(k)) o.append(f.getFileName() + " SPURIOUS " + text.substring(Math.max(0, ds.get(k).span().start() - 30), Math.min(text.length(), ds.get(k).span().end() + 30)).replace("\n", " ") + " ||| " + ds.get(k) + "\n");
        p += ds.size();
      }
      double P = 1.0 * hit / p, R = 1.0 * hit / g;
      System.out.printf("%s spans P %.3f R %.3f F %.3f values %.3f of %d%n", dir, P, R, 2 * P * R / (P + R), 1.0 * val / valg, valg);
      Files.writeString(Path.of("target/gold-" + dir + ".txt"), o);
    }
    // speed
    String text = Files.readString(Path.of("../shared/gold/dev/dev-31.txt")); while (text.length() < 4000) text += text; text = text.substring(0, 4000);
    var doc = Reader.document(text, "2019-01-25", null);
    for (int i = 0; i < 3000; i++) Reader.read(doc);
    var mx = java.lang.management.ManagementFactory.getThreadMXBean(); long t0 = mx.getCurrentThreadCpuTime(); for (int i = 0; i < 1000; i++) Reader.read(doc);
    System.out.println("ms per 4000 chars " + (mx.getCurrentThreadCpuTime() - t0) / 1e9);
  }
}
