/** The constants of an object, which tell it apart from the other branches of a union when all else fits. */
import type { Graph, ObjectDeclaration, Use } from './model.ts';

export interface Constant {
  readonly wire: string;
  readonly value: string | number | boolean;
}

export function constantsOf({ members }: ObjectDeclaration): readonly Constant[] {
  return members.flatMap(({ wire, required, use: { nullable, shape } }) =>
    required && !nullable && shape.kind === 'literal' ? [{ wire, value: shape.value }] : [],
  );
}

/** Of what is used, when it is an object. */
export function constantsIn({ shape }: Use, { declarations }: Graph): readonly Constant[] {
  const declared = declarations.find(
    ({ name, kind }) => kind === 'object' && shape.kind === 'object' && name === shape.name,
  );
  return declared?.kind === 'object' ? constantsOf(declared) : [];
}

/** Whether it is a branch of a union. */
export const isBranch = ({ name }: ObjectDeclaration, { declarations }: Graph): boolean =>
  declarations.some(
    (one) =>
      one.kind === 'union' && one.branches.some(({ use: { shape } }) => shape.kind === 'object' && shape.name === name),
  );
