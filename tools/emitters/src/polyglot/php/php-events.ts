/** The class that finds out which event a body is, and reads it. */
import type { EventRuleParts } from '../event-rules.ts';
import type { Page } from '../language.ts';
import { phpString } from './php-text.ts';
import { phpType } from './php-types.ts';

export function phpEvents({ graph, rules }: Page): string {
  const readers = graph.events.map(
    ({ event, use }) => `            ${phpString(event.name)} => ${phpType(use, graph).reader},`,
  );
  const only = rules.length === 0 && graph.events.length === 1 ? phpString(graph.events[0]!.event.name) : 'null';
  const list = rules.map((rule) => `            ${ruleText(rule)},`).join('\n');
  return `${RECEIVED}/** Finds out which event a body is, and reads it. */
final class Events
{
    /** What every body is, when there is one event and no rule. */
    private const ONLY = ${only};

${METHODS}    /** @return array<string, callable> */
    private static function readers(): array
    {
        return [
${readers.join('\n')}
        ];
    }

    /** @return list<EventRule> the first that names an event decides */
    private static function rules(): array
    {
        return [${list === '' ? '' : `\n${list}\n        `}];
    }
}
`;
}

function ruleText({ where, aliases }: EventRuleParts): string {
  const list = (items: readonly string[]) => `[${items.join(', ')}]`;
  const how =
    where.kind === 'pointer'
      ? `pointer: ${list(where.path.map(phpString))}`
      : where.kind === 'header'
        ? `header: ${phpString(where.header)}`
        : `present: ${list(where.signs.map(({ path, event }) => list([list(path.map(phpString)), phpString(event)])))}`;
  const known = aliases.map(([spelling, event]) => `${phpString(spelling)} => ${phpString(event)}`);
  return `new EventRule(${how}${known.length === 0 ? '' : `, aliases: ${list(known)}`})`;
}

const RECEIVED = `/** A delivery that was read. */
final class Received
{
    /**
     * @param string $name the event's name in the contract
     * @param mixed $event its body, of the type that the contract gives to the event
     */
    public function __construct(public readonly string $name, public readonly mixed $event)
    {
    }
}

`;

const METHODS = `    /**
     * Which event a body is: it may be one that the contract does not have.
     *
     * @param mixed $body its text, or what \`json_decode\` made of it
     * @param array<string, string|list<string>> $headers
     */
    public static function name(mixed $body, array $headers = []): ?string
    {
        $value = self::parsed($body);
        foreach (self::rules() as $rule) {
            $name = $rule->tell($value, $headers);
            if ($name !== null) {
                return $name;
            }
        }
        return self::ONLY;
    }

    /**
     * Reads the body of a delivery. Verify its signature first.
     *
     * @param mixed $body its text, or what \`json_decode\` made of it
     * @param array<string, string|list<string>> $headers
     * @param string|null $name which event it is, where neither the body nor the headers say it
     *
     * @throws UnknownEvent when the contract does not have the event
     * @throws ReadError when the body is not what the contract says
     * @throws \\JsonException when the text is no JSON
     */
    public static function read(mixed $body, array $headers = [], ?string $name = null): Received
    {
        $value = self::parsed($body);
        $found = $name ?? self::name($value, $headers);
        $reader = $found === null ? null : self::readers()[$found] ?? null;
        if ($found === null || $reader === null) {
            throw new UnknownEvent($found);
        }
        return new Received($found, $reader($value, ''));
    }

    /** Objects stay objects, so that an empty one is not taken for a list. */
    private static function parsed(mixed $body): mixed
    {
        if (!\\is_string($body)) {
            return $body;
        }
        $value = \\json_decode($body);
        // A name that begins with the character NUL can only be the key of an array.
        $isRefused = \\json_last_error() === \\JSON_ERROR_INVALID_PROPERTY_NAME;
        return $isRefused || \\json_last_error() !== \\JSON_ERROR_NONE
            ? \\json_decode($body, true, 512, \\JSON_THROW_ON_ERROR)
            : $value;
    }

`;
