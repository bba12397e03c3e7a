/** JSON that may be shown on a terminal, whatever its strings hold. */

/**
 * @param indent Spaces; 0 prints one line.
 * @throws {RangeError} for a value that is nested too deeply to print
 */
export const jsonText = (value: unknown, indent = 0): string =>
  JSON.stringify(value, undefined, indent).replaceAll(OBEYED, (character) =>
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''),
  );

/** What a terminal or an editor may obey, and `JSON.stringify` leaves as it is. */
const OBEYED = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
