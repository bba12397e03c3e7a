import { describe, expect, it } from 'vitest';
import { lambdaHandler, type LambdaEvent } from '../../src/adapters/lambda.ts';
import { BODY, receiver, signature, signedHeaders, tenant } from '../support/deliveries.ts';

const headers = signedHeaders(BODY);
const many = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
const odd = { 'Content-Type': 'application/json', 'Host-Signature': signature(BODY) };
const base64 = { body: Buffer.from(BODY).toString('base64'), isBase64Encoded: true };

/** As AWS documents them, cut to what matters here. */
const shapes: Readonly<Record<string, { readonly event: LambdaEvent; readonly url: string }>> = {
  'a REST API': {
    event: {
      httpMethod: 'POST',
      path: '/hooks',
      headers: odd,
      multiValueHeaders: many,
      queryStringParameters: { tenant: 'b c' },
      multiValueQueryStringParameters: { tenant: ['a', 'b c'] },
      requestContext: { path: '/prod/hooks', domainName: 'api.example.com' },
      body: BODY,
      isBase64Encoded: false,
    },
    url: 'https://api.example.com/prod/hooks?tenant=a&tenant=b%20c',
  },
  'an HTTP API': {
    event: {
      rawPath: '/hooks',
      rawQueryString: 'tenant=a%20b',
      headers,
      requestContext: { http: { method: 'POST' }, domainName: 'api.example.com' },
      body: BODY,
      isBase64Encoded: false,
    },
    url: 'https://api.example.com/hooks?tenant=a%20b',
  },
  'a function URL, in base64': {
    event: {
      rawPath: '/',
      rawQueryString: '',
      headers,
      requestContext: { http: { method: 'POST' }, domainName: 'x.lambda-url.eu-west-1.on.aws' },
      ...base64,
    },
    url: 'https://x.lambda-url.eu-west-1.on.aws/',
  },
  'a load balancer': {
    event: {
      httpMethod: 'POST',
      path: '/hooks',
      queryStringParameters: { tenant: 'a%20b' },
      headers: { ...headers, host: 'lb.example.com' },
      requestContext: { elb: { targetGroupArn: 'arn' } },
      body: BODY,
      isBase64Encoded: false,
    },
    url: 'https://lb.example.com/hooks?tenant=a%20b',
  },
  'a load balancer with several values': {
    event: {
      httpMethod: 'POST',
      path: '/hooks',
      multiValueQueryStringParameters: { tenant: ['a', 'b'] },
      multiValueHeaders: { ...many, host: ['lb.example.com'] },
      requestContext: { elb: { targetGroupArn: 'arn' } },
      ...base64,
    },
    url: 'https://lb.example.com/hooks?tenant=a&tenant=b',
  },
};

describe.each(Object.entries(shapes))('Lambda behind %s', (_name, { event, url }) => {
  it('takes a delivery and knows its address', async () => {
    const seen: string[] = [];
    const { handler, handled } = receiver({ before: (delivery) => void seen.push(delivery.url) });
    const answer = await lambdaHandler(handler)(event);
    expect(answer).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"status":"handled"}',
      isBase64Encoded: false,
    });
    expect(answer.multiValueHeaders).toEqual(event.multiValueHeaders && { 'content-type': ['application/json'] });
    expect(handled).toHaveBeenCalledWith(tenant);
    expect(seen).toEqual([url]);
  });

  it('refuses what was changed, and what is too large', async () => {
    const { handler } = receiver();
    const body = event.isBase64Encoded === true ? Buffer.from(`${BODY} `).toString('base64') : `${BODY} `;
    expect(await lambdaHandler(handler)({ ...event, body })).toMatchObject({ statusCode: 401 });
    expect(await lambdaHandler(receiver({ maxBody: 10 }).handler)(event)).toMatchObject({ statusCode: 413 });
  });
});

describe('Lambda', () => {
  it('refuses a signature that came twice', async () => {
    const multiValueHeaders = { ...many, 'host-signature': [signature(BODY), signature(BODY)] };
    const { event } = shapes['a REST API']!;
    expect(await lambdaHandler(receiver().handler)({ ...event, multiValueHeaders })).toMatchObject({ statusCode: 401 });
  });

  it('answers an event without headers or body', async () => {
    expect(await lambdaHandler(receiver().handler)({ headers: null, body: null })).toMatchObject({ statusCode: 405 });
    const { event } = shapes['an HTTP API']!;
    expect(await lambdaHandler(receiver().handler)({ ...event, headers: {} })).toMatchObject({ statusCode: 401 });
  });

  it('refuses a body that is not the base64 which the event promises', async () => {
    const { event } = shapes['an HTTP API']!;
    const broken = { ...event, body: '{"', isBase64Encoded: true };
    expect(await lambdaHandler(receiver().handler)(broken)).toMatchObject({ statusCode: 400 });
  });

  it('names the fix when a middleware parsed the body', async () => {
    const { handler, errors } = receiver();
    const event = { ...shapes['an HTTP API']!.event, body: tenant as unknown as string };
    expect(await lambdaHandler(handler)(event)).toMatchObject({ statusCode: 500 });
    expect(errors).toEqual([expect.stringContaining('middy')]);
  });
});
