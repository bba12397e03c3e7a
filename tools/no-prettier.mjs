// Stands for prettier in the packed emitters: json-schema-to-typescript formats only when it is asked to, and oxfmt does it.

export function format() {
  throw new Error('prettier is not packed, since json-schema-to-typescript is called with `format: false`.');
}
