declare module 'virtual:hookwright-validators' {
  /** Provider id → its module, which exports one descriptor. */
  export const validators: ReadonlyMap<string, () => Promise<Readonly<Record<string, unknown>>>>;
}
