/** The cryptography of signatures. `#digest` is node:crypto on Node and WebCrypto elsewhere: see `imports` in package.json. */
export { hmac, sha256 } from '#digest';

/** False for whatever is no public key or no signature too. */
export async function isSignedBy(
  publicKey: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, data);
  } catch {
    return false;
  }
}

/** Takes as long for texts that differ early as for those that differ late. */
export function areEqual(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < given.length; index++) difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  return difference === 0;
}
