import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;

/** Reads every body of {@code cases.json} with the classes of its contract, writes it again, and prints both. */
final class RoundTrip {
  /** Half a character has no bytes of its own. */
  private static final ObjectMapper PLAIN = new ObjectMapper().enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());

  /** @param args a contract's id, its package and its class of events, and so on */
  public static void main(String[] args) throws Exception {
    Map<String, String[]> contracts = new TreeMap<>();
    for (int i = 0; i < args.length; i += 3) contracts.put(args[i], new String[] {args[i + 1], args[i + 2]});
    ArrayNode answers = PLAIN.createArrayNode();
    for (JsonNode given : PLAIN.readTree(new File("cases.json"))) answers.add(answer(given, contracts.get(given.get("id").asText())));
    System.out.println(PLAIN.writeValueAsString(answers));
  }

  private static ObjectNode answer(JsonNode given, String[] names) throws Exception {
    ObjectNode answer = PLAIN.createObjectNode();
    Map<String, String> headers = new TreeMap<>();
    given.path("headers").fields().forEachRemaining(header -> headers.put(header.getKey(), header.getValue().asText()));
    byte[] body = PLAIN.writeValueAsBytes(given.get("body"));
    Method read = Class.forName(names[0] + "." + names[1]).getMethod("read", byte[].class, Map.class);
    try {
      Object received = read.invoke(null, body, headers);
      if (!received.equals(read.invoke(null, body, headers))) return answer.put("error", "is not equal to itself when it is read twice");
      ObjectMapper mapper = (ObjectMapper) Class.forName(names[0] + ".Wire").getMethod("mapper").invoke(null);
      Object event = received.getClass().getMethod("event").invoke(received);
      answer.put("event", (String) received.getClass().getMethod("name").invoke(received));
      return answer.set("body", PLAIN.readTree(mapper.writeValueAsString(event)));
    } catch (InvocationTargetException failed) {
      return answer.put("error", String.valueOf(failed.getCause()));
    }
  }
}
