/** The class that tells which event a body is and reads it as its type. */
import { nameAll } from '../naming.ts';
import type { EventRuleParts } from '../event-rules.ts';
import type { Page } from '../language.ts';
import { indented } from '../text.ts';
import { javadoc, javaString } from './java-text.ts';
import { eventConstants, eventsClass } from './java-names.ts';

/** By name on the wire. */
export const constantsOf = ({ graph }: Page): ReadonlyMap<string, string> =>
  nameAll([...new Set(graph.events.map(({ event }) => event.name))], eventConstants);

export function eventsText(page: Page): string {
  const name = eventsClass(page);
  const constants = constantsOf(page);
  const names = page.graph.events.map(({ event }) =>
    [
      javadoc([event.summary ?? event.title]),
      `public static final String ${constants.get(event.name)!} = ${javaString(event.name)};`,
    ].join('\n'),
  );
  const types = page.graph.events.map(
    ({ event, use }) => `Map.entry(${constants.get(event.name)!}, new TypeReference<${use.bare}>() {})`,
  );
  // One event needs nobody to name it.
  const [first] = page.graph.events;
  const isAlone = page.graph.events.length === 1 && page.rules.length === 0;
  const only = isAlone ? `.or(() -> Optional.of(${javaString(first!.event.name)}))` : '';
  return [
    javadoc(['Tells which event a body is, and reads it as its type.']),
    `public final class ${name} {`,
    indented([...names, list('RULES', 'List<EventRule>', 'List.of', page.rules.map(rule))].join('\n\n'), '  '),
    '',
    indented(list('TYPES', 'Map<String, TypeReference<?>>', 'Map.ofEntries', types), '  '),
    '',
    indented(
      METHODS.replaceAll('$NAME', () => name).replaceAll('$ONLY', () => only),
      '  ',
    ),
    '}',
  ].join('\n');
}

const list = (name: string, type: string, of: string, items: readonly string[]): string =>
  `private static final ${type} ${name} =\n    ${of}(${items.map((item) => `\n        ${item}`).join(',')});`;

function rule({ where, aliases }: EventRuleParts): string {
  const others = `Map.ofEntries(${aliases.map(([from, to]) => `Map.entry(${javaString(from)}, ${javaString(to)})`).join(', ')})`;
  switch (where.kind) {
    case 'pointer':
      return `new EventRule.Pointer(${path(where.path)}, ${others})`;
    case 'header':
      return `new EventRule.Header(${javaString(where.header)}, ${others})`;
    case 'present': {
      const signs = where.signs.map((sign) => `new EventRule.Sign(${path(sign.path)}, ${javaString(sign.event)})`);
      return `new EventRule.Present(List.of(${signs.join(', ')}), ${others})`;
    }
  }
}

const path = (keys: readonly string[]): string => `List.of(${keys.map(javaString).join(', ')})`;

const METHODS = `private $NAME() {}

/**
 * An event that was read.
 *
 * @param name its name in the contract
 * @param event its body, as the event's type
 */
public record Received(String name, Object event) {}

/**
 * Tells which event a body is.
 *
 * @param body the whole body
 * @param headers by name, which may be written in any case
 * @return the name, also of an event that the contract does not have; empty when nothing names one
 */
public static Optional<String> nameOf(JsonNode body, Map<String, String> headers) {
  return EventRule.tell(RULES, body, headers)$ONLY;
}

/**
 * Reads the body of a delivery. Verify the signature before, over the same bytes.
 *
 * @param body the bytes that arrived
 * @param headers by name, which may be written in any case
 * @return the event with its name
 * @throws UnknownEventException for an event that the contract does not have
 * @throws IOException when the body is no JSON, or does not fit the event's type
 */
public static Received read(byte[] body, Map<String, String> headers) throws IOException {
  JsonNode json = Wire.mapper().readTree(body);
  Optional<String> name = nameOf(json, headers);
  if (name.isEmpty()) throw new UnknownEventException(name);
  return new Received(name.get(), readAs(name.get(), json));
}

/**
 * Reads a body as the event whose name is known already.
 *
 * @param name the event's name
 * @param body the whole body
 * @return the body, as the event's type
 * @throws UnknownEventException for an event that the contract does not have
 * @throws IOException when the body does not fit the event's type
 */
public static Object readAs(String name, JsonNode body) throws IOException {
  TypeReference<?> type = TYPES.get(name);
  if (type == null) throw new UnknownEventException(Optional.of(name));
  return Wire.mapper().readerFor(type).readValue(body);
}`;
