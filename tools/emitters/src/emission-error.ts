/** A contract that cannot be printed as it was asked for. The command line turns it into a problem of its catalogue. */
export class EmissionError extends Error {
  override readonly name = 'EmissionError';
  readonly code: EmissionCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: EmissionCode, values: Readonly<Record<string, string>>) {
    super(`${code}: ${Object.values(values).join(', ')}`);
    this.code = code;
    this.values = values;
  }
}

/** `install-needed`: a library is absent. `not-in-language`: a name or a value has no form in a language. */
export type EmissionCode = 'install-needed' | 'not-in-language';
