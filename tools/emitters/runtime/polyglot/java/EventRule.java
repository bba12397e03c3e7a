import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One way a body or its headers tell the event. */
sealed interface EventRule permits EventRule.Pointer, EventRule.Header, EventRule.Present {
  /** Other spellings, and the event that each one means. */
  Map<String, String> aliases();

  /** What is said, before aliases; null when nothing is. */
  String said(JsonNode body, Map<String, String> headers);

  /** The event that the first rule names, also when nobody knows it. */
  static Optional<String> tell(List<EventRule> rules, JsonNode body, Map<String, String> headers) {
    for (EventRule rule : rules) {
      String said = rule.said(body, headers);
      if (said != null) return Optional.of(rule.aliases().getOrDefault(said, said));
    }
    return Optional.empty();
  }

  private static JsonNode at(JsonNode body, List<String> path) {
    JsonNode here = body;
    for (String key : path) here = here.path(key);
    return here;
  }

  /** The text at a path in the body. */
  record Pointer(List<String> path, Map<String, String> aliases) implements EventRule {
    @Override
    public String said(JsonNode body, Map<String, String> headers) {
      return at(body, path).textValue();
    }
  }

  /** The value of a header, whose name is written in any case. */
  record Header(String header, Map<String, String> aliases) implements EventRule {
    @Override
    public String said(JsonNode body, Map<String, String> headers) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(header))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(null);
    }
  }

  /** The event of the first path that is in the body and is not null. */
  record Present(List<Sign> signs, Map<String, String> aliases) implements EventRule {
    @Override
    public String said(JsonNode body, Map<String, String> headers) {
      return signs.stream()
          .filter(sign -> hasValue(at(body, sign.path())))
          .map(Sign::event)
          .findFirst()
          .orElse(null);
    }

    private static boolean hasValue(JsonNode found) {
      return !found.isMissingNode() && !found.isNull();
    }
  }

  /** A path, and the event that has it. */
  record Sign(List<String> path, String event) {}
}
