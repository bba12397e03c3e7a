import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads a value as the first of several types that fits. */
abstract class Variants<T> extends JsonDeserializer<T> {
  private final Class<T> type;
  private final List<Variant<? extends T>> variants;

  Variants(Class<T> type, List<Variant<? extends T>> variants) {
    this.type = type;
    this.variants = variants;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JsonNode body = context.readTree(parser);
    JsonMappingException refusal = null;
    for (Variant<? extends T> variant : variants) {
      if (!Wire.has(body, variant.constants())) continue;
      try {
        return context.readTreeAsValue(body, variant.type());
      } catch (JsonMappingException refused) {
        refusal = refused;
      }
    }
    throw JsonMappingException.from(parser, "No variant of " + type.getSimpleName() + " fits.", refusal);
  }

  /** A type, and the members that have always one value in it. */
  record Variant<T>(Class<T> type, Map<String, Object> constants) {}
}
