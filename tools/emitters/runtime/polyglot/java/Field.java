import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;

/**
 * A member that may be absent and may be null: absent is {@code null} itself, null is a field whose value is null.
 *
 * @param value the member's value
 * @param <T> the type of the value
 */
@JsonDeserialize(using = Field.Reader.class)
public record Field<T>(T value) {
  /**
   * The member's value.
   *
   * @return the value, which may be null
   */
  @Override
  @JsonValue
  public T value() {
    return value;
  }

  static final class Reader extends JsonDeserializer<Field<?>> implements ContextualDeserializer {
    private final JavaType type;

    Reader() {
      this(null);
    }

    private Reader(JavaType type) {
      this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
      return new Reader(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public Field<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return new Field<>(context.readValue(parser, type));
    }

    @Override
    public Field<?> getNullValue(DeserializationContext context) {
      return new Field<>(null);
    }

    // What Jackson gives by default is the null value, and then nobody could tell the two apart.
    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
