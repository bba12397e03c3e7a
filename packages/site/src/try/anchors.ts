/** From a place in a body to the id of the property that explains it. */

/** The ids that a place may have, the most precise first. Positions in lists are no part of an id. */
export function anchorsOf(pointer: string): readonly string[] {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .filter((step) => !/^\d+$/.test(step));
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}
