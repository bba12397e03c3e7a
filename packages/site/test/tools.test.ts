import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Retry, Webhooks } from '@hookwright/receiver';
import { hostBuilding } from '../../host-building/validators/provider.js';
import { housemates } from '../../housemates/validators/provider.js';
import { lokalebasen } from '../../lokalebasen/validators/provider.js';
import { ventrata } from '../../ventrata/validators/provider.js';
import type { ProviderDocs } from '../src/model.ts';
import { prove, secretName } from '../src/tools/proof.ts';
import { readRequestText } from '../src/tools/request-text.ts';
import { attemptsOf, readSettings, type Settings } from '../src/tools/schedule.ts';
import { shortTime, spanText } from '../src/try/time-text.ts';

const packages = join(import.meta.dirname, '../..');

describe('retry times', () => {
  const models = readdirSync(packages).flatMap((id) => {
    try {
      return [JSON.parse(readFileSync(join(packages, id, 'docs/model/provider.json'), 'utf8')) as ProviderDocs];
    } catch {
      return [];
    }
  });
  const webhooks: Readonly<Record<string, Webhooks>> = Object.fromEntries(
    [hostBuilding, housemates, lokalebasen, ventrata].map((provider) => [provider.id, provider.webhooks]),
  );

  test('of settings are those that the pages of the providers have', () => {
    const compared = models.filter(({ id, delivery }) => delivery.retry !== undefined && id in webhooks);
    expect(compared.length).toBeGreaterThan(0);
    for (const { id, delivery } of compared) {
      expect(attemptsOf(webhooks[id]!.delivery.retry)).toEqual(delivery.retry?.attempts);
    }
  });

  test.each<readonly [Retry, readonly number[]]>([
    [{ attempts: 3, backoff: 'fixed', first: '5m' }, [0, 300_000, 600_000]],
    [{ attempts: 4, backoff: 'exponential', first: '1s', factor: 3, max: '5s' }, [0, 1000, 4000, 9000]],
    [{ attempts: 4, backoff: 'list', waits: ['5s', '1m'] }, [0, 5000, 65_000, 125_000]],
    [{ attempts: 1, backoff: 'none' }, [0]],
  ])('%j', (retry, times) => {
    expect(attemptsOf(retry).map(({ atMs }) => atMs)).toEqual(times);
  });

  const settings: Settings = { attempts: '8', backoff: 'exponential', first: '1m', factor: '2', max: '12h', waits: '' };

  test('are read from a form', () => {
    expect(readSettings(settings)).toEqual({ attempts: 8, backoff: 'exponential', first: '1m', factor: 2, max: '12h' });
    const list = { ...settings, backoff: 'list', waits: '5s, 5m  1h' };
    expect(readSettings(list)).toEqual({ attempts: 8, backoff: 'list', waits: ['5s', '5m', '1h'] });
  });

  test.each<Partial<Settings>>([
    { attempts: '0' },
    { attempts: '1e9' },
    { first: '5 minutes' },
    { factor: 'two' },
    { max: 'never' },
    { backoff: 'list', waits: '' },
    { backoff: 'list', waits: '5s soon' },
  ])('that make no sense are refused in a sentence: %j', (change) => {
    expect(readSettings({ ...settings, ...change })).toMatch(/\.$/);
  });
});

describe('a pasted request', () => {
  test('is read with its first line and its body, or as headers alone', () => {
    const whole = 'POST /hooks HTTP/1.1\r\nHost: a\r\nHost-Signature: t=1\r\n\r\n{"a":1}\n\n{"b":2}';
    expect(readRequestText(whole)).toEqual({
      headers: [
        ['Host', 'a'],
        ['Host-Signature', 't=1'],
      ],
      body: '{"a":1}\n\n{"b":2}',
      strange: [],
    });
    expect(readRequestText('> X-A: 1\nwhat is this')).toEqual({ headers: [['X-A', '1']], strange: ['what is this'] });
  });
});

describe('a pasted signature', () => {
  const secret = 'a secret for tests';
  const body = '{"event":"tenant_created"}';
  const time = 1_700_000_000;
  const digest = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  const headers = [['host-signature', `t=${time},signature=${digest}`]] as const;
  const pasted = { headers, body, secret, arrived: time * 1000 };

  test('that is right is proven', async () => {
    expect(await prove(hostBuilding.webhooks, pasted)).toMatchObject({ verification: { ok: true, by: ['hmac'] } });
  });

  test('that is old is told from one that is wrong', async () => {
    const old = await prove(hostBuilding.webhooks, { ...pasted, arrived: time * 1000 + 3_600_000 });
    expect(old).toMatchObject({ verification: { ok: false, code: 'stale' }, isOnlyOld: true });
    expect(await prove(hostBuilding.webhooks, { ...pasted, arrived: undefined })).toMatchObject({
      verification: { ok: true },
    });
  });

  test('of a body that was printed anew is explained', async () => {
    const printed = await prove(hostBuilding.webhooks, {
      ...pasted,
      body: JSON.stringify(JSON.parse(body), undefined, 2),
    });
    expect(printed).toMatchObject({ verification: { ok: false }, hints: [{ code: 'body-was-reserialised' }] });
  });

  test('cannot be checked without a secret, and that is no error of the page', async () => {
    expect(await prove(hostBuilding.webhooks, { ...pasted, secret: '' })).toMatch(/\.$/);
  });

  test('asks for what the provider proves itself with', () => {
    expect(secretName(hostBuilding.webhooks.authentication)).toBe('Secret');
    expect(secretName(housemates.webhooks.authentication)).toBe('Token');
    expect(secretName(lokalebasen.webhooks.authentication)).toBeUndefined();
  });
});

test('times are told in two units at most', () => {
  expect([19_000, 221_000, 7_500_000, 270_000_000, -5].map(spanText)).toEqual([
    '19 s',
    '3 min 41 s',
    '2 h 5 min',
    '3 d 3 h',
    '0 s',
  ]);
  expect([0.04, 9.94, 31.2, 1240].map(shortTime)).toEqual(['0 ms', '9.9 ms', '31 ms', '1.2 s']);
});
