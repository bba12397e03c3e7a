/** Text of the same form that says something else. */
import type { Random } from '../random.ts';

/** Each letter and digit becomes another one of its kind; a digest in hexadecimal digits stays one. */
export function scrambled(text: string, random: Random): string {
  const kinds = /^[0-9a-f]{16,}$/.test(text) ? ['0123456789abcdef'] : alphabets;
  return text.replaceAll(/[0-9A-Za-z]/g, (letter) => {
    const kind = kinds.find((letters) => letters.includes(letter)) ?? letter;
    return kind.length > 1 ? kind[(kind.indexOf(letter) + 1 + random.integer(kind.length - 1)) % kind.length]! : letter;
  });
}

const alphabets = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'];
