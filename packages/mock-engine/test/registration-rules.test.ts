import { describe, expect, test } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { housemates } from '../../housemates/mock/index.js';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import { MockError } from '../src/mock-error.ts';
import type { EndpointRequest } from '../src/mock.ts';
import type { MockedProvider } from '../src/mocked-provider.ts';
import type { Endpoint } from '../src/model.ts';
import { registrationBody } from '../src/registration/registration-body.ts';
import { changeEndpoint, readEndpoint } from '../src/registration/rules.ts';

type AnyEvents = MockedProvider;
const [building, mates, lokale, octo] = [hostBuilding, housemates, lokalebasen, ventrata] as unknown as [
  AnyEvents,
  AnyEvents,
  AnyEvents,
  AnyEvents,
];

const url = 'http://localhost:3000/hooks';
const bytes = '00ff'.repeat(16);

const context = (existing: readonly Endpoint[] = [], allowHosts: readonly string[] = []) => ({
  existing,
  now: 1000,
  newId: () => 'endpoint-1',
  newSecret: () => bytes,
  allowHosts,
});
const read = (provider: MockedProvider, request: Partial<EndpointRequest> = {}, existing?: readonly Endpoint[]) =>
  readEndpoint(provider, { url, ...request }, context(existing));

/** The error of something that must fail. */
function refusal(run: () => unknown): MockError {
  try {
    run();
  } catch (error) {
    if (error instanceof MockError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** The contract of another provider, made from a real one. */
const withWebhooks = (provider: MockedProvider, change: object): MockedProvider => ({
  ...provider,
  webhooks: { ...provider.webhooks, ...change },
});
const withRegistration = (provider: MockedProvider, change: object): MockedProvider =>
  withWebhooks(provider, { registration: { ...provider.webhooks.registration, ...change } });

describe('what one may choose', () => {
  test('a category stands for its events, and the provider makes a secret', () => {
    expect(read(building, { categories: ['Tenants'] })).toEqual({
      id: 'endpoint-1',
      provider: 'host-building',
      url,
      events: ['tenant_created', 'tenant_enabled', 'tenant_disabled'],
      categories: ['Tenants'],
      secret: bytes,
      headers: {},
      capabilities: [],
      members: {},
      state: 'active',
      createdAt: 1000,
    });
  });

  test('nothing chosen is everything', () => {
    for (const provider of [building, mates, lokale, octo]) {
      expect(read(provider).events.toSorted()).toEqual(Object.keys(provider.events).toSorted());
    }
  });

  test('an event where one chooses categories is refused with the category that has it', () => {
    const { code, message, help } = refusal(() => read(building, { events: ['tenant_created'] }));
    expect(code).toBe('bad-registration');
    expect(message).toContain('one chooses categories, not events');
    expect(help).toBe('Give `categories`: "Tenants".');
  });

  test.each([
    [building, { categories: ['Tenant'] }, 'Did you mean "Tenants"?'],
    [mates, { events: ['contract.add'] }, 'Did you mean "contract.added"?'],
    [octo, { events: ['booking_updat'] }, 'Did you mean "booking_update"?'],
    [octo, { events: [] }, 'Name at least one, or leave the choice out for all.'],
    [mates, { categories: ['Tenants'] }, 'Give `events`.'],
    [lokale, { categories: ['Leads'] }, 'Leave the choice out.'],
  ])('a wrong choice of %#', (provider, request, help) => {
    expect(refusal(() => read(provider, request))).toMatchObject({ code: 'bad-registration', help });
  });

  test('another spelling of an event is the event', () => {
    expect(read(octo, { events: ['booking.updated', 'booking_update'] }).events).toContain('booking_update');
    expect(registrationBody(octo, read(octo, { events: ['booking.updated'] }))['event']).toBe('booking_update');
  });

  test('the name of a member of every object is no event', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(refusal(() => read(octo, { events: [name] })).code).toBe('bad-registration');
      expect(refusal(() => read(building, { categories: [name] })).code).toBe('bad-registration');
    }
  });
});

describe('one URL or many', () => {
  test('a second URL of Lokalebasen is refused, and the sentence says what to do', () => {
    const first = read(lokale);
    const error = refusal(() => read(lokale, { url: 'http://localhost:4000/' }, [first]));
    expect(error.code).toBe('one-url-only');
    expect(error.help).toBe('Update the endpoint endpoint-1 with the new URL, or remove it first.');
    expect(read(lokale, {}, [{ ...first, provider: 'other' }]).provider).toBe('lokalebasen');
  });

  test('one URL is meant for each connection', () => {
    const first = read(lokale, { connection: 'one' });
    expect(read(lokale, { connection: 'two' }, [first]).connection).toBe('two');
    expect(refusal(() => read(lokale, { connection: 'one' }, [first])).code).toBe('one-url-only');
  });

  test('the one endpoint can be moved', () => {
    const first = read(lokale);
    const moved = changeEndpoint(lokale, first, { url: 'http://localhost:4000/new' }, context([first]));
    expect(moved).toMatchObject({ id: first.id, url: 'http://localhost:4000/new', events: first.events });
  });

  test('the others take as many as one likes', () => {
    expect(read(mates, {}, [read(mates)]).url).toBe(url);
  });
});

describe('URLs', () => {
  test.each([
    ['ftp://localhost/x', 'scheme "ftp"'],
    ['javascript:alert(1)', 'scheme "javascript"'],
    ['file:///etc/passwd', 'scheme "file"'],
    ['/hooks', 'cannot be read'],
    ['http:localhost:3000', 'cannot be read'],
    [String.raw`http:\\localhost`, 'cannot be read'],
    ['http://localhost/x#part', 'fragment'],
    ['http://localhost/x#', 'fragment'],
    ['http://localhost/a\r\nX-Evil: 1', 'control character'],
    ['http://localhost/a b', 'space'],
    ['\u0000http://localhost/', 'control character'],
    [`http://localhost/${'a'.repeat(2000)}`, 'longer than'],
  ])('%j is refused', (wrong, reason) => {
    const error = refusal(() => read(mates, { url: wrong }));
    expect(error.code).toBe('bad-registration');
    expect(error.message).toContain(reason);
  });

  test('none at all, from a program without types, is refused too', () => {
    const error = refusal(() => readEndpoint(mates, {} as EndpointRequest, context()));
    expect(error).toMatchObject({ code: 'bad-registration', message: 'The endpoint has no URL' });
  });

  test('another machine needs to be allowed by name', () => {
    const error = refusal(() => read(mates, { url: 'https://hooks.example.com/x' }));
    expect(error.code).toBe('host-not-allowed');
    expect(error.help).toContain('--allow-host hooks.example.com');
    const request = { url: 'https://hooks.example.com/x' };
    expect(readEndpoint(mates, request, context([], ['hooks.example.com'])).url).toBe(request.url);
    expect(refusal(() => readEndpoint(mates, request, context([], ['example.com']))).code).toBe('host-not-allowed');
  });

  test('user and password become basic authentication where the provider sends it, and are shown again as registered', () => {
    const endpoint = read(octo, { url: 'http://user:p%40ss%2Fw+$@localhost:3000/a@b?c=d' });
    expect(endpoint.url).toBe('http://localhost:3000/a@b?c=d');
    expect(endpoint.basic).toEqual({ user: 'user', password: 'p@ss/w+$' });
    expect(registrationBody(octo, endpoint)['url']).toBe('http://user:p%40ss%2Fw+$@localhost:3000/a@b?c=d');
  });

  test('where it sends none, they are refused without being repeated', () => {
    const error = refusal(() => read(mates, { url: 'http://user:hunter2@localhost/' }));
    expect(error.message).toContain('does not send a user and password');
    expect(`${error.message} ${error.help}`).not.toContain('hunter2');
  });

  test.each(['http://us%0d%0aer:x@localhost/', 'http://a%3Ab:x@localhost/', 'http://a:%zz@localhost/'])(
    'credentials that no header can carry, in %s',
    (wrong) => {
      expect(refusal(() => read(octo, { url: wrong })).code).toBe('bad-registration');
    },
  );
});

describe('headers', () => {
  test('are kept as written where the provider sends them', () => {
    const headers = { 'X-Webhook-Token': 'long random', Authorization: 'Custom abc' };
    expect(read(mates, { headers }).headers).toEqual(headers);
  });

  test('are refused where it sends none', () => {
    expect(refusal(() => read(building, { headers: { 'X-A': 'b' } })).message).toContain(
      "no headers of the receiver's own",
    );
    expect(read(building, { headers: {} }).headers).toEqual({});
  });

  test.each([
    [{ 'X-A': 'b\r\nX-Evil: 1' }, 'line break'],
    [{ 'X-A': 'b\nc' }, 'line break'],
    [{ 'X-A': 'b\u0000' }, 'no header can carry'],
    [{ 'X-A': 'snow ☃' }, 'no header can carry'],
    [{ 'X-A\r\nX-Evil': 'b' }, 'is no name of a header'],
    [{ 'X A': 'b' }, 'is no name of a header'],
    [{ '': 'b' }, 'is no name of a header'],
    [{ 'x-a': '1', 'X-A': '2' }, 'is there twice'],
    [{ 'X-A': 'b'.repeat(9000) }, 'characters'],
    [Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`X-${index}`, ''])), 'more than 50'],
  ])('header %# is refused', (headers, reason) => {
    const error = refusal(() => read(mates, { headers: headers as Record<string, string> }));
    expect(error.code).toBe('bad-registration');
    expect(error.message).toContain(reason);
  });

  test.each(['Content-Length', 'transfer-encoding', 'HOST', 'Connection', 'Upgrade', 'Trailer', 'Expect'])(
    '%s would break the message that carries it',
    (name) => {
      expect(refusal(() => read(mates, { headers: { [name]: '1' } })).message).toContain(name);
    },
  );

  test('a value never appears in the reason', () => {
    const error = refusal(() => read(mates, { headers: { 'X-A': 'hunter2\n' } }));
    expect(`${error.message} ${error.help}`).not.toContain('hunter2');
  });

  test('one that would take the place of the signature is refused', () => {
    const provider = withRegistration(building, { customHeaders: true });
    expect(refusal(() => read(provider, { headers: { 'host-signature': 'x' } })).message).toContain('signature');
  });

  test('two values for Authorization are refused', () => {
    const both = { token: 'abc', headers: { authorization: 'x' } };
    expect(refusal(() => read(mates, both)).message).toContain('two values');
    const basic = { url: 'http://u:p@localhost/', headers: { Authorization: 'x' } };
    expect(refusal(() => read(octo, basic)).message).toContain('two values');
  });
});

describe('secrets and tokens', () => {
  const signed = (key: object, registration: object = {}) =>
    withRegistration(
      withWebhooks(building, { authentication: [{ ...building.webhooks.authentication[0]!, key }] }),
      registration,
    );

  test.each([
    [{ encoding: 'utf8' }, bytes],
    [{ encoding: 'hex' }, bytes],
    [{ encoding: 'base64', prefix: 'whsec_' }, 'whsec_AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8='],
    [{ encoding: 'base64', prefix: 'whpk_' }, 'whsk_AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8='],
  ])('a secret is made in the form %j', (key, secret) => {
    expect(read(signed(key)).secret).toBe(secret);
  });

  test('a secret of the right form may be given', () => {
    expect(read(building, { secret: 'mine' }).secret).toBe('mine');
    expect(read(signed({ encoding: 'hex' }), { secret: 'c0ffee' }).secret).toBe('c0ffee');
    const error = refusal(() => read(signed({ encoding: 'hex' }), { secret: 'hunter2' }));
    expect(error.help).toBe('Give hex, or leave it out.');
    expect(`${error.message} ${error.help}`).not.toContain('hunter2');
    expect(refusal(() => read(building, { secret: '' })).code).toBe('bad-registration');
  });

  test('a shared secret is the same for every endpoint', () => {
    const provider = signed({ encoding: 'utf8' }, { secret: 'shared' });
    const first = { ...read(provider), secret: 'common' };
    expect(read(provider, {}, [first]).secret).toBe('common');
    expect(refusal(() => read(provider, { secret: 'other' }, [first])).message).toContain('share one secret');
  });

  test('where nothing is signed there is no secret, and none can be given', () => {
    expect(read(lokale).secret).toBeUndefined();
    expect(refusal(() => read(mates, { secret: 'x' })).message).toContain('signs nothing');
  });

  test('a token goes where the provider sends one', () => {
    expect(read(mates, { token: 'abc' }).token).toBe('abc');
    expect(refusal(() => read(building, { token: 'abc' })).message).toContain('sends no access token');
    expect(refusal(() => read(mates, { token: 'a\r\nb' })).message).toContain('line break');
    expect(refusal(() => read(mates, { token: '' })).message).toContain('empty');
  });
});

describe('members and capabilities', () => {
  test('members have the defaults of the contract', () => {
    expect(read(octo).members).toEqual({ retryOnError: true, useContactLanguage: true });
    expect(read(octo, { members: { retryOnError: false } }).members).toEqual({
      retryOnError: false,
      useContactLanguage: true,
    });
  });

  test('a member that is unknown or of the wrong type is refused', () => {
    expect(refusal(() => read(octo, { members: { retryOnErrors: true } })).help).toBe('Did you mean "retryOnError"?');
    expect(refusal(() => read(octo, { members: { retryOnError: 'yes' } })).message).toContain('is no boolean');
    expect(refusal(() => read(lokale, { members: { retryOnError: true } })).code).toBe('bad-registration');
  });

  test('capabilities are kept once each, without the one that merely allows the call', () => {
    const capabilities = ['octo/webhooks', 'octo/pricing', 'octo/mappings', 'octo/pricing'];
    const events = ['booking_update'];
    expect(read(octo, { events, capabilities }).capabilities).toEqual(['octo/pricing', 'octo/mappings']);
  });

  test('an event may bring a capability of its own', () => {
    const endpoint = read(octo, { events: ['order_update'], capabilities: ['octo/pricing'] });
    expect(endpoint.capabilities).toEqual(['octo/pricing', 'octo/cart']);
  });

  test('where there are none, none can be asked for', () => {
    expect(refusal(() => read(building, { capabilities: ['octo/pricing'] })).message).toContain('no capabilities');
    expect(refusal(() => read(octo, { capabilities: ['octo/a, octo/b'] })).message).toContain(
      'no name of a capability',
    );
  });
});

describe('changing an endpoint', () => {
  const endpoint = read(octo, {
    url: 'http://user:pass@localhost/a',
    events: ['booking_update'],
    headers: { 'X-A': '1' },
    capabilities: ['octo/pricing'],
    members: { retryOnError: false },
    connection: 'c',
  });
  const change = (what: Partial<EndpointRequest>) => changeEndpoint(octo, endpoint, what, context([endpoint]));

  test('keeps what is not given', () => {
    expect(change({})).toEqual(endpoint);
    expect(change({ members: { useContactLanguage: false } })).toEqual({
      ...endpoint,
      members: { retryOnError: false, useContactLanguage: false },
    });
  });

  test('replaces what is given', () => {
    expect(change({ headers: { 'X-B': '2' } }).headers).toEqual({ 'X-B': '2' });
    expect(change({ capabilities: [] }).capabilities).toEqual([]);
    expect(change({ url: 'http://localhost/b' })).toMatchObject({ id: endpoint.id, url: 'http://localhost/b' });
    expect(change({ url: 'http://localhost/b' }).basic).toBeUndefined();
  });

  test('a capability that an event brought goes with the event', () => {
    const order = read(octo, { events: ['order_update'] });
    const moved = changeEndpoint(octo, order, { events: ['booking_update'], capabilities: [] }, context([order]));
    expect(moved.capabilities).toEqual([]);
  });

  test('a secret stays, and categories can be changed', () => {
    const first = read(building, { secret: 'mine', categories: ['Tenants'] });
    const changed = changeEndpoint(building, first, { categories: ['App Users'] }, context([first]));
    expect(changed).toMatchObject({ secret: 'mine', events: ['app_user_registered'], categories: ['App Users'] });
  });

  test('a new URL wakes an endpoint that was disabled; other changes do not', () => {
    const disabled: Endpoint = { ...endpoint, state: 'disabled' };
    expect(changeEndpoint(octo, disabled, { headers: {} }, context()).state).toBe('disabled');
    expect(changeEndpoint(octo, disabled, { url: 'http://localhost/b' }, context()).state).toBe('active');
  });

  test('what would be refused of a new endpoint is refused', () => {
    expect(refusal(() => change({ headers: { Host: 'x' } })).code).toBe('bad-registration');
    expect(refusal(() => change({ url: 'http://example.com/' })).code).toBe('host-not-allowed');
    expect(refusal(() => change({ provider: 'housemates' })).code).toBe('bad-registration');
  });
});

test('a registration is shown with the members of its provider alone', () => {
  const endpoint = read(octo, { events: ['booking_update'], headers: { 'X-A': '1' }, connection: 'digest' });
  expect(registrationBody(octo, endpoint, 'order_update')).toEqual({
    id: 'endpoint-1',
    url,
    event: 'order_update',
    retryOnError: true,
    useContactLanguage: true,
    headers: { 'X-A': '1' },
    capabilities: [],
  });
  expect(registrationBody(lokale, read(lokale))).toEqual({});
});
