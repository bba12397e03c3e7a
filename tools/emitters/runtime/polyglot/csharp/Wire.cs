using System;
using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>A member that may be absent and may be null: the default is absent.</summary>
[JsonConverter(typeof(FieldConverterFactory))]
public readonly record struct Field<T>
{
    /// <summary>A member that is there; its value may be null.</summary>
    public Field(T value)
    {
        Value = value;
        IsPresent = true;
    }

    /// <summary>The value; the default of its type when the member is absent.</summary>
    public T? Value { get; }

    /// <summary>Whether the member is there.</summary>
    public bool IsPresent { get; }

    /// <summary>A member that is there.</summary>
    public static implicit operator Field<T>(T value) => new(value);
}

/// <summary>Reads and writes <see cref="Field{T}"/>.</summary>
public sealed class FieldConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Field<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(FieldConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class FieldConverter<T> : JsonConverter<Field<T>>
    {
        public override bool HandleNull => true;

        public override Field<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<T>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, Field<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }
}

/// <summary>A text on the wire, as a type of its own.</summary>
public interface IText<TSelf>
    where TSelf : struct, IText<TSelf>
{
    /// <summary>The text on the wire.</summary>
    string Value { get; }

    /// <summary>The value of a text.</summary>
    static abstract TSelf From(string value);
}

/// <summary>Reads and writes a type that is a text on the wire.</summary>
public sealed class TextConverter<T> : JsonConverter<T>
    where T : struct, IText<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? T.From(reader.GetString()!) : throw new JsonException("A text is expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}

/// <summary>A value of several kinds, kept as the JSON that came.</summary>
public interface IUnion<TSelf>
    where TSelf : struct, IUnion<TSelf>
{
    /// <summary>The value as it came.</summary>
    JsonElement Value { get; }

    /// <summary>Wraps a value.</summary>
    static abstract TSelf From(JsonElement value);
}

/// <summary>Reads and writes a value of several kinds.</summary>
public sealed class UnionConverter<T> : JsonConverter<T>
    where T : struct, IUnion<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.From(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        value.Value.WriteTo(writer);
}

internal static class Wire
{
    public static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static long? Integer(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var found) ? found : null;

    public static double? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    public static bool? Truth(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    /// <summary>Whether the value fits the type and has the constants that tell it apart from others.</summary>
    public static bool TryRead<T>(JsonElement value, out T? found, params (string Name, object Value)[] constants)
    {
        found = default;
        foreach (var (name, wanted) in constants)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out var member) || !Is(member, wanted))
            {
                return false;
            }
        }

        try
        {
            found = value.Deserialize<T>();
            return found is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Is(JsonElement found, object wanted) => wanted switch
    {
        string text => found.ValueKind == JsonValueKind.String && found.ValueEquals(text),
        bool truth => found.ValueKind == (truth ? JsonValueKind.True : JsonValueKind.False),
        double number => found.ValueKind == JsonValueKind.Number && found.GetDouble().Equals(number),
        _ => false,
    };
}
