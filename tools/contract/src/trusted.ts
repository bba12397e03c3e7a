/** Where data gets a type: once its JSON Schema, or AJV's promise about its own errors, says what it is. */

/** The value as the type that a check has already established. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the type
export const trusted = <T>(value: unknown): T => value as T;
