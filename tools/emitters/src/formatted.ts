/** Layout by oxfmt, in process. */

/** @throws when the text does not parse, which is a fault of the emitter that made it */
export async function formatted(path: string, text: string): Promise<string> {
  // Loaded here, since its native part costs more than the first thousand lines.
  const { format } = await import('oxfmt');
  const { code, errors } = await format(path, text, { singleQuote: true, printWidth: 120 });
  const [error] = errors;
  if (error === undefined) return code;
  throw new Error(`The generated ${path} does not parse: ${error.message}\n${error.codeframe ?? ''}`);
}
