/** Every named type of a provider. */
import { eventTypes } from '@hookwright/contract';
import type { Contract, NamedType } from '@hookwright/contract';
import type { TypeDocs, TypesDocs } from '../../runtime/docs.js';
import { limitsOf, valuesOf } from './limits.ts';
import { openPage, typeNames } from './page.ts';
import type { Page } from './page.ts';
import { formsOf } from './reading.ts';
import { fillShape } from './shape.ts';
import { proseOf } from './spans.ts';

export function typesDocs(contract: Contract): TypesDocs {
  const page = openPage(typeNames(contract), 0);
  const reaching = eventsByType(contract);
  return {
    format: 1,
    provider: contract.id,
    types: contract.types.map((named) => typeDocs(named, page, reaching.get(named.name) ?? [])),
  };
}

function typeDocs(named: NamedType, page: Page, events: readonly string[]): TypeDocs {
  const { name, about, type } = named;
  const { title, description, deprecated, evidence } = about;
  const forms = formsOf(named, page.names);
  return {
    name,
    ...(title !== undefined && { title }),
    description: proseOf(description),
    deprecated,
    ...(evidence !== undefined && { evidence }),
    ...valuesOf(forms),
    limits: limitsOf(type, forms),
    events,
    ...fillShape(page, named, name, evidence),
  };
}

/** Type → events whose body reaches it. */
function eventsByType({ events, types }: Contract): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, typeName } of events)
    for (const type of eventTypes(types, [typeName])) {
      const names = found.get(type.name) ?? [];
      names.push(name);
      found.set(type.name, names);
    }
  return found;
}
