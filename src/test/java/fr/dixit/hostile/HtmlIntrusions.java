package fr.dixit.hostile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import tools.jackson.databind.json.JsonMapper;

/** What a page holds that no template writes. */
final class HtmlIntrusions {

  private static final Set<String> ELEMENTS =
      Set.of(
          ("a article aside blockquote body br button circle code dd details div dl dt fieldset"
               + " figcaption figure footer form h1 h2 h3 head header html input kbd label legend"
               + " li link main mark meta nav noscript ol option p path pre rect script section"
               + " select small span strong summary sup svg table tbody td text th thead time title"
               + " tr ul")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("action aria-hidden aria-current aria-describedby aria-label aria-labelledby"
               + " autocomplete charset cite class colspan content cx cy d data-article data-broken"
               + " data-close data-common data-many data-none data-note data-one data-open"
               + " data-source datetime defer dx for height hidden href http-equiv id lang method"
               + " name placeholder preserveAspectRatio r rel role rx scope spellcheck src tabindex"
               + " title type value viewBox width x y")
              .split(" "));

  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "cite");
  private static final Pattern SCHEME = Pattern.compile("(?i)[\\s\\p{Cntrl}]*[a-z][a-z0-9+.-]*:");
  private static final Pattern WEB = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
  private static final Pattern OWN_SCRIPT =
      Pattern.compile("(?:\\.\\./)*(?:assets/gloss|assets/search/[a-z]+|recherche/index)\\.js");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private final List<String> found = new ArrayList<>();
  private final Document page;

  private HtmlIntrusions(Document page) {
    this.page = page;
  }

  static List<String> in(String html) {
    HtmlIntrusions intrusions = new HtmlIntrusions(Jsoup.parse(html));
    intrusions.policy();
    intrusions.page.getAllElements().stream().skip(1).forEach(intrusions::element);
    INVISIBLE
        .matcher(html)
        .results()
        .forEach(
            odd ->
                intrusions.found.add(
                    "holds U+%04X after %s"
                        .formatted(
                            odd.group().codePointAt(0),
                            html.substring(Math.max(0, odd.start() - 50), odd.start()))));
    return intrusions.found;
  }

  /** One policy, before all that it should hold for, and without a hole. */
  private void policy() {
    Elements policies = page.select("head > meta[http-equiv=Content-Security-Policy]");
    if (policies.size() != 1) {
      found.add("has " + policies.size() + " content security policies");
      return;
    }
    Element policy = policies.get(0);
    String content = policy.attr("content");
    if (!content.startsWith("default-src 'none'; ")
        || content.contains("unsafe")
        || content.contains("*")
        || content.contains("http")
        || content.contains("data:")) {
      found.add("has a loose policy: " + content);
    }
    if (!policy.previousElementSiblings().select("script, link, style").isEmpty()) {
      found.add("has its policy too late");
    }
  }

  private void element(Element element) {
    if (!ELEMENTS.contains(element.normalName())) {
      found.add("holds a foreign element: " + shortened(element.outerHtml()));
    }
    if (element.nameIs("script")) {
      script(element);
    }
    if (element.attr("http-equiv").toLowerCase(Locale.ROOT).equals("refresh")) {
      found.add("leads elsewhere: " + element.outerHtml());
    }
    element.attributes().forEach(attribute -> attribute(element, attribute));
  }

  private void attribute(Element element, Attribute attribute) {
    if (!ATTRIBUTES.contains(attribute.getKey())) {
      found.add("holds a foreign attribute: " + shortened(element.outerHtml()));
    }
    String value = attribute.getValue();
    if (ADDRESSES.contains(attribute.getKey())
        && (SCHEME.matcher(value).lookingAt() || value.startsWith("//") || value.startsWith("\\"))
        && !WEB.matcher(value).matches()) {
      found.add("leads to " + shortened(value));
    }
  }

  private void script(Element script) {
    if (script.hasAttr("src")) {
      if (!OWN_SCRIPT.matcher(script.attr("src")).matches()) {
        found.add("runs " + script.outerHtml());
      }
    } else if (!script.attr("type").equals("application/ld+json")) {
      found.add("runs " + shortened(script.outerHtml()));
    } else {
      JsonMapper.shared().readTree(script.data());
      if (!page.select("meta[http-equiv]").attr("content").contains(hash(script.data()))) {
        found.add("holds data that its policy does not know");
      }
    }
  }

  private static String hash(String data) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String shortened(String words) {
    return words.length() <= 100 ? words : words.substring(0, 100) + "…";
  }
}
