/** The class that tells which event a body is and reads it as its type. */
import type { EventRuleParts } from '../event-rules.ts';
import type { Page } from '../language.ts';
import { nameAll } from '../naming.ts';
import { indented } from '../text.ts';
import { eventConstants, eventsClass } from './csharp-names.ts';
import { csharpString, xmlDoc } from './csharp-text.ts';

export function eventsText(page: Page): string {
  const { graph, rules } = page;
  const name = eventsClass(page);
  const constants = nameAll([...new Set(graph.events.map(({ event }) => event.name))], eventConstants(name));
  const names = graph.events.map(
    ({ event }) =>
      `${xmlDoc([event.summary ?? event.title])}\npublic const string ${constants.get(event.name)!} = ${csharpString(event.name)};`,
  );
  const bodies = graph.events.map(
    ({ event, use }) => `${constants.get(event.name)!} => body.Deserialize<${use.type}>(),`,
  );
  const only =
    graph.events.length === 1 && rules.length === 0 ? ` ?? ${csharpString(graph.events[0]!.event.name)}` : '';
  return `${xmlDoc(['Tells which event a body is, and reads it as its type.'])}
public static class ${name}
{
${indented(names.join('\n\n'), '    ')}

    private static readonly Rule[] Rules =
    {
${rules.map((one) => `        ${rule(one)},\n`).join('')}    };

    /// <summary>An event that was read.</summary>
    /// <param name="Name">Its name in the contract.</param>
    /// <param name="Event">Its body, as the event's type.</param>
    public sealed record Received(string Name, object? Event);

    /// <summary>Tells which event a body is. It may be one that the contract does not have.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="header">Finds the value of a header, whose name may be written in any case.</param>
    public static string? NameOf(JsonElement body, Func<string, string?>? header = null) =>
        Rule.Tell(Rules, body, header ?? (_ => null))${only};

    /// <summary>Reads the body of a delivery. Verify the signature before, over the same bytes.</summary>
    /// <param name="body">The bytes that arrived.</param>
    /// <param name="header">Finds the value of a header, whose name may be written in any case.</param>
    /// <exception cref="UnknownEventException">The contract does not have the event.</exception>
    /// <exception cref="JsonException">The body is no JSON, or does not fit the event's type.</exception>
    public static Received Read(ReadOnlySpan<byte> body, Func<string, string?>? header = null)
    {
        var json = JsonSerializer.Deserialize<JsonElement>(body);
        var name = NameOf(json, header) ?? throw new UnknownEventException(null);
        return new Received(name, ReadAs(name, json));
    }

    /// <summary>Reads a body as the event whose name is known already.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="body">The whole body.</param>
    public static object? ReadAs(string name, JsonElement body) => name switch
    {
${indented(bodies.join('\n'), '        ')}
        _ => throw new UnknownEventException(name),
    };
}`;
}

const strings = (texts: readonly string[]): string =>
  texts.length === 0 ? 'Array.Empty<string>()' : `new[] { ${texts.map(csharpString).join(', ')} }`;

function rule({ where, aliases }: EventRuleParts): string {
  const others = aliases.map(([from, to]) => `(${csharpString(from)}, ${csharpString(to)})`);
  return `Rule.${[place(where), ...others].join(', ')})`;
}

/** Without its closing parenthesis, since aliases follow. */
function place(where: EventRuleParts['where']): string {
  switch (where.kind) {
    case 'pointer':
      return `Pointer(${strings(where.path)}`;
    case 'header':
      return `Header(${csharpString(where.header)}`;
    case 'present': {
      const signs = where.signs.map(({ path, event }) => `(${strings(path)}, ${csharpString(event)})`);
      return `Present(new[] { ${signs.join(', ')} }`;
    }
  }
}
