using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

/// <summary>Thrown for an event that the contract does not have, and for a body that names none.</summary>
public sealed class UnknownEventException : Exception
{
    internal UnknownEventException(string? name)
        : base(name is null ? "Nothing names an event." : $"The contract has no event called {name}.") => Name = name;

    /// <summary>What the body or a header says; null when neither says anything.</summary>
    public string? Name { get; }
}

/// <summary>One way a body or its headers tell the event.</summary>
internal sealed class Rule
{
    private readonly Func<JsonElement, Func<string, string?>, string?> said;
    private readonly IReadOnlyDictionary<string, string> aliases;

    private Rule(Func<JsonElement, Func<string, string?>, string?> said, (string From, string To)[] aliases)
    {
        this.said = said;
        this.aliases = aliases.ToDictionary(alias => alias.From, alias => alias.To, StringComparer.Ordinal);
    }

    /// <summary>The text at a path in the body.</summary>
    public static Rule Pointer(string[] path, params (string From, string To)[] aliases) =>
        new((body, _) => At(body, path) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null, aliases);

    /// <summary>The value of a header, whose name is written in any case.</summary>
    public static Rule Header(string name, params (string From, string To)[] aliases) =>
        new((_, header) => header(name), aliases);

    /// <summary>The event of the first path that is in the body and is not null.</summary>
    public static Rule Present((string[] Path, string Event)[] signs, params (string From, string To)[] aliases) =>
        new((body, _) => signs.FirstOrDefault(sign => Has(body, sign.Path)).Event, aliases);

    /// <summary>The event that the first rule names, also when nobody knows it.</summary>
    public static string? Tell(IEnumerable<Rule> rules, JsonElement body, Func<string, string?> header)
    {
        foreach (var rule in rules)
        {
            if (rule.said(body, header) is { } said)
            {
                return rule.aliases.TryGetValue(said, out var name) ? name : said;
            }
        }

        return null;
    }

    private static bool Has(JsonElement body, string[] path) =>
        At(body, path) is { } found && found.ValueKind != JsonValueKind.Null;

    private static JsonElement? At(JsonElement body, string[] path)
    {
        var here = body;
        foreach (var key in path)
        {
            if (here.ValueKind != JsonValueKind.Object || !here.TryGetProperty(key, out var next))
            {
                return null;
            }

            here = next;
        }

        return here;
    }
}
