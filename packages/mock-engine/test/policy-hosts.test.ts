import { describe, expect, test } from 'vitest';
import { hostAllowed } from '../src/policy/hosts.ts';

describe('a target without any permission', () => {
  test.for([
    'http://localhost:3000/hooks',
    'https://localhost./',
    'http://app.localhost/',
    'http://127.0.0.1:8080/',
    'http://127.9.9.9/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]:3000/',
    'http://[::ffff:127.0.0.1]/',
  ])('is on this machine: %s', (url) => {
    expect(hostAllowed(url, [])).toBe(true);
  });

  test.for([
    'http://example.com/',
    'http://localhost.example.com/',
    'http://127.0.0.1.example.com/',
    'http://128.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://user:localhost@example.com/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'localhost:3000',
    'no url',
  ])('is refused: %s', (url) => {
    expect(hostAllowed(url, [])).toBe(false);
  });
});

describe('a target that is allowed by name', () => {
  test.for([
    { url: 'http://hooks.test/x', allowed: 'hooks.test' },
    { url: 'https://HOOKS.test:8443/x', allowed: 'Hooks.Test' },
    { url: 'http://10.0.0.1/', allowed: '10.0.0.1' },
    { url: 'http://[fe80::1]/', allowed: 'fe80::1' },
    { url: 'http://[fe80::1]/', allowed: '[fe80::1]' },
  ])('$allowed lets $url pass', ({ url, allowed }) => {
    expect(hostAllowed(url, [allowed])).toBe(true);
  });

  test.for([
    { url: 'http://sub.hooks.test/', allowed: 'hooks.test' },
    { url: 'http://hooks.test.example.com/', allowed: 'hooks.test' },
    { url: 'ftp://hooks.test/', allowed: 'hooks.test' },
  ])('$allowed does not let $url pass', ({ url, allowed }) => {
    expect(hostAllowed(url, [allowed])).toBe(false);
  });
});
