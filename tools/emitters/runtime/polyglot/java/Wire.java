import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.Map;
import java.util.Optional;

/** How values are read and written. A text is never taken for a number, nor a number for a text. */
public final class Wire {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private Wire() {}

  /**
   * The mapper that these types are made for.
   *
   * @return always the same one
   */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  static Optional<String> text(JsonNode value) {
    return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
  }

  static Optional<Long> integer(JsonNode value) {
    boolean fits = value.canConvertToExactIntegral() && value.canConvertToLong();
    return fits ? Optional.of(value.longValue()) : Optional.empty();
  }

  static Optional<Double> number(JsonNode value) {
    return value.isNumber() ? Optional.of(value.doubleValue()) : Optional.empty();
  }

  static Optional<Boolean> truth(JsonNode value) {
    return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
  }

  /** Whether all constants are there, which tell an object apart from others. */
  static boolean has(JsonNode value, Map<String, Object> constants) {
    return constants.entrySet().stream().allMatch(constant -> is(value.path(constant.getKey()), constant.getValue()));
  }

  private static boolean is(JsonNode found, Object wanted) {
    if (wanted instanceof Number number) return found.isNumber() && found.doubleValue() == number.doubleValue();
    if (wanted instanceof Boolean) return found.isBoolean() && wanted.equals(found.booleanValue());
    return wanted.equals(found.textValue());
  }

  static <T> Optional<T> read(JsonNode value, TypeReference<T> type, Map<String, Object> constants) {
    if (!has(value, constants)) return Optional.empty();
    try {
      return Optional.ofNullable(MAPPER.convertValue(value, type));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
