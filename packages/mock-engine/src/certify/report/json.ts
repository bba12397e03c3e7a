/** A certification as it is, for programs. */
import type { Certification } from '../certification.ts';

export const jsonReport = (certification: Certification): string => jsonText(certification);

/** JSON with nothing in it that a terminal would obey, and a line break at its end. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicode)}\n`;

const unicode = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
