export { code, doc, id, join, key, literal, ref, typeRef, verbatim } from './code.ts';
export type { Code, Literal, Ref, Value } from './code.ts';
export { printModule, printText } from './module.ts';
export { quote } from './quote.ts';
