/** Bytes as text and back, on web standards alone. */

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Text in UTF-8, with the body where `null` stands. */
export const filled = (parts: readonly (string | null)[], body: Uint8Array): Uint8Array<ArrayBuffer> =>
  joined(parts.map((part) => (part === null ? body : utf8(part))));

export function encodeBytes(bytes: Uint8Array, encoding: 'hex' | 'base64'): string {
  return encoding === 'hex'
    ? Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    : btoa(String.fromCharCode(...bytes));
}

/** Undefined for text that is not in this encoding. Base64 may be of the URL-safe kind and without its padding. */
export function decodeBytes(text: string, encoding: 'hex' | 'base64'): Uint8Array<ArrayBuffer> | undefined {
  if (encoding === 'hex') {
    const isHex = text.length % 2 === 0 && /^[0-9a-f]*$/i.test(text);
    return isHex ? Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16)) : undefined;
  }
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
}
