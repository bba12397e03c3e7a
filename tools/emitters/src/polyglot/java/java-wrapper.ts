/** A Java record of one value, which is the whole value on the wire. */
import type { Declaration } from '../model.ts';
import { indented } from '../text.ts';
import { javadoc } from './java-text.ts';

/** Doclint asks for a comment, also where the contract says nothing. */
export const notesWith = ({ notes }: Declaration, otherwise: string): readonly string[] =>
  notes.length === 0 ? [otherwise] : notes;

/**
 * @param parts - constants and methods of its own
 * @param value - says what the value is
 */
export function wrapper(declaration: Declaration, type: string, parts: readonly string[], value: string): string {
  const { name } = declaration;
  const creator = [
    javadoc(
      ['Wraps a value.'],
      [
        { start: 'param value', notes: [value] },
        { start: 'return', notes: ['the value, wrapped'] },
      ],
    ),
    '@JsonCreator(mode = JsonCreator.Mode.DELEGATING)',
    `public static ${name} of(${type} value) {`,
    `  return new ${name}(value);`,
    '}',
  ].join('\n');
  const accessor = [
    javadoc([value], [{ start: 'return', notes: ['the value'] }]),
    '@Override',
    '@JsonValue',
    `public ${type} value() {`,
    '  return value;',
    '}',
  ].join('\n');
  return [
    javadoc(notesWith(declaration, `The type ${name}.`), [{ start: 'param value', notes: [value] }]),
    `public record ${name}(${type} value) {`,
    indented([...parts, creator, accessor].join('\n\n'), '  '),
    '}',
  ].join('\n');
}
