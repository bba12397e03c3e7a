/** The object that tells which event a body is and reads it as its type. */
import type { EventRuleParts } from '../event-rules.ts';
import type { Page } from '../language.ts';
import { nameAll } from '../naming.ts';
import { indented } from '../text.ts';
import { eventConstants, eventsObject } from './kotlin-names.ts';
import { kdoc, kotlinString } from './kotlin-text.ts';

export function eventsText(page: Page): string {
  const { graph, rules } = page;
  const constants = nameAll([...new Set(graph.events.map(({ event }) => event.name))], eventConstants);
  const names = graph.events.map(
    ({ event }) =>
      `${kdoc([event.summary ?? event.title])}\npublic const val ${constants.get(event.name)!}: String = ${kotlinString(event.name)}`,
  );
  const bodies = graph.events.map(
    ({ event, use }) => `${constants.get(event.name)!} -> wireJson.decodeFromJsonElement<${use.type}>(body)`,
  );
  const only =
    graph.events.length === 1 && rules.length === 0 ? ` ?: ${kotlinString(graph.events[0]!.event.name)}` : '';
  return `${kdoc(['Tells which event a body is, and reads it as its type.'])}
public object ${eventsObject(page)} {
${indented(names.join('\n\n'), '    ')}

    private val rules: List<Rule> = listOf(
${rules.map((one) => `        ${rule(one)},\n`).join('')}    )

    /** An event that was read: its [name] in the contract, and its body as the [event]'s type. */
    public class Received(public val name: String, public val event: Any?)

    /** Tells which event a body is. It may be one that the contract does not have. */
    public fun nameOf(body: JsonElement, headers: Map<String, String> = mapOf()): String? =
        rules.firstNotNullOfOrNull { it.tell(body, headers) }${only}

    /**
     * Reads the body of a delivery. Verify the signature before, over the bytes that arrived.
     *
     * @throws UnknownEventException for an event that the contract does not have
     * @throws kotlinx.serialization.SerializationException when the body is no JSON, or does not fit the event's type
     */
    public fun read(body: String, headers: Map<String, String> = mapOf()): Received {
        val json = wireJson.parseToJsonElement(body)
        val name = nameOf(json, headers) ?: throw UnknownEventException(null)
        return Received(name, readAs(name, json))
    }

    /** Reads a body as the event whose name is known already. */
    public fun readAs(name: String, body: JsonElement): Any? = when (name) {
${indented(bodies.join('\n'), '        ')}
        else -> throw UnknownEventException(name)
    }
}`;
}

function rule({ where, aliases }: EventRuleParts): string {
  const others = aliases.map(([from, to]) => `${kotlinString(from)} to ${kotlinString(to)}`);
  return `Rule(${others.length === 0 ? '' : `mapOf(${others.join(', ')}), `}${said(where)})`;
}

function said(where: EventRuleParts['where']): string {
  switch (where.kind) {
    case 'pointer':
      return `said = pointer(${where.path.map(kotlinString).join(', ')})`;
    case 'header':
      return `said = header(${kotlinString(where.header)})`;
    case 'present': {
      const signs = where.signs.map(
        ({ path, event }) => `listOf(${path.map(kotlinString).join(', ')}) to ${kotlinString(event)}`,
      );
      return `said = present(${signs.join(', ')})`;
    }
  }
}
