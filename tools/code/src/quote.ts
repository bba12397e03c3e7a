/** Characters that are invisible, that turn the direction of text, or that end a line for some readers. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A string as a JavaScript literal on one line, in single quotes unless the text holds one. */
export function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replace(UNSEEN, escapeUnit);
  return text.includes("'") ? `"${inner}"` : `'${inner.replaceAll('\\"', '"')}'`;
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
