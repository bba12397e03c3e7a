/** The descriptor for receivers says no more and no less than the whole one, and accepts the same bodies. */
import { expect, test } from 'vitest';
import { hostBuilding } from '@hookwright/host-building-mock';
import { hostBuilding as hostBuildingReceived } from '@hookwright/host-building-validators/receive';
import { housemates } from '@hookwright/housemates-mock';
import { housemates as housematesReceived } from '@hookwright/housemates-validators/receive';
import { lokalebasen } from '@hookwright/lokalebasen-mock';
import { lokalebasen as lokalebasenReceived } from '@hookwright/lokalebasen-validators/receive';
import { ventrata } from '@hookwright/ventrata-mock';
import { ventrata as ventrataReceived } from '@hookwright/ventrata-validators/receive';

interface Judged {
  readonly validate: (body: unknown) => { readonly ok: boolean; readonly type?: unknown };
}

interface Whole extends Judged {
  readonly id: string;
  readonly events: Readonly<Record<string, { readonly identity: unknown }>>;
  readonly webhooks: {
    readonly authentication: readonly object[];
    readonly delivery: { readonly method: string; readonly contentType: string };
  };
  readonly examples: Readonly<Record<string, Readonly<Record<string, { readonly payload: unknown }>>>>;
  readonly rejected: Readonly<Record<string, Readonly<Record<string, { readonly text: string }>>>>;
}

const pairs: readonly (readonly [Whole, Judged])[] = [
  [hostBuilding as unknown as Whole, hostBuildingReceived],
  [housemates as unknown as Whole, housematesReceived],
  [lokalebasen as unknown as Whole, lokalebasenReceived],
  [ventrata as unknown as Whole, ventrataReceived],
];

test.each(pairs.map(([whole, received]) => [whole.id, whole, received] as const))('%s', (id, whole, received) => {
  const { method, contentType } = whole.webhooks.delivery;
  const { validate, ...data } = received;
  expect(data).toEqual({
    id,
    events: Object.fromEntries(Object.entries(whole.events).map(([name, { identity }]) => [name, { identity }])),
    webhooks: {
      delivery: { method, contentType },
      authentication: whole.webhooks.authentication.map((proof) => ({ ...proof, description: undefined })),
    },
  });
  const bodies = [
    ...Object.values(whole.examples).flatMap((examples) => Object.values(examples).map(({ payload }) => payload)),
    ...Object.values(whole.rejected).flatMap((texts) => Object.values(texts).flatMap(({ text }) => parsed(text))),
  ];
  for (const body of bodies) {
    const expected = whole.validate(body);
    expect(validate(body)).toMatchObject({
      ok: expected.ok,
      ...(expected.type !== undefined && { type: expected.type }),
    });
  }
});

/** Some published texts do not parse. */
function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
