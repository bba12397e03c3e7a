/** What one types to send an event to a receiver. */
import type { Contract, Event } from '@hookwright/contract';
import type { Code } from '../../runtime/docs.js';
import { shellWord } from '../shell.ts';
import { demanded, variable } from './proof-options.ts';
import type { Proof } from './proof-options.ts';
import type { Delivery } from './request.ts';
import { headerForm } from './signing.ts';
import type { SignatureScheme } from './signing.ts';
import { digestCommand, quoted } from './worked.ts';

const RECEIVER = 'http://localhost:3000/hooks';

export function triggerCode(contract: Contract, event: Event): Code {
  const proofs = demanded(contract);
  const words = ['trigger', contract.id, event.name, '--forward-to', RECEIVER, ...proofs.flatMap(proofWords(contract))];
  const [user, password] = [variable(contract, 'USER'), variable(contract, 'PASSWORD')];
  const basic = proofs.some(({ scheme }) => scheme === 'basic');
  return {
    id: 'trigger',
    label: 'hookwright trigger',
    language: 'sh',
    text: `${basic ? `${variable(contract, 'BASIC')}="$${user}:$${password}" ` : ''}npx hookwright ${words.map(shellWord).join(' ')}`,
    ...(proofs.length > 0 && {
      note: ['What proves the delivery is read from the variables that the receiver reads.'],
    }),
  };
}

/** Secrets come from variables: a shell keeps what is typed. */
const proofWords =
  (contract: Contract) =>
  (proof: Proof): readonly string[] => {
    switch (proof.scheme) {
      case 'hmac':
      case 'ed25519':
        return ['--secret-env', variable(contract, 'SECRET')];
      case 'bearer':
        return ['--secret-env', variable(contract, 'TOKEN')];
      case 'basic':
        return ['--basic-env', variable(contract, 'BASIC')];
      case 'static-header':
        return ['--header-env', `${proof.header}=${variable(contract, 'TOKEN')}`];
      case 'none':
        return [];
    }
  };

/** Signed as it is sent where a shell can do that; a signature that was made before would be too old. */
export function curlCode(contract: Contract, event: Event, { body, moment }: Delivery): Code {
  const { delivery, event: rules } = contract.webhooks;
  const proofs = demanded(contract);
  const fixed = [
    ['Content-Type', delivery.contentType],
    ...Object.entries(delivery.headers).filter(([name]) => !/^connection$/i.test(name)),
    ...rules.flatMap((rule) => ('header' in rule ? [[rule.header, event.name]] : [])),
    ...('header' in event.identity ? [[event.identity.header, moment.id]] : []),
  ].map(([name, value]) => `-H ${quoted(oneLine(`${name}: ${value}`))}`);
  const signing = proofs.find(isHmac);
  const lines = [
    `body=${quoted(body)}`,
    ...(signing === undefined ? [] : signingLines(contract, signing, moment.id)),
    [
      `curl -X ${delivery.method} ${RECEIVER}`,
      ...fixed,
      ...proofs.flatMap((proof) => proofOptions(contract, proof)),
      `--data-binary "$body"`,
    ].join(' \\\n  '),
  ];
  const unsigned = proofs.some(({ scheme }) => scheme === 'ed25519');
  return {
    id: 'curl',
    label: 'curl',
    language: 'sh',
    text: lines.join('\n'),
    ...(unsigned && { note: ['It is not signed: no common command makes Ed25519 signatures of what it reads.'] }),
  };
}

const isHmac = (proof: Proof): proof is SignatureScheme => proof.scheme === 'hmac';

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ');

/** Text of a template within double quotes, its holes as variables of the shell. */
const template = (text: string): string =>
  `"${text.replaceAll(/["\\$`]/g, '\\$&').replaceAll(/\{(digest|timestamp|id|url|body)\}/g, '$${$1}')}"`;

function signingLines(contract: Contract, scheme: SignatureScheme, id: string): readonly string[] {
  const { timestampUnit, content, format, idHeader, timestampHeader } = scheme;
  const all = `${content}${format}`;
  const secret = variable(contract, 'SECRET');
  return [
    ...(all.includes('{timestamp}') || timestampHeader !== undefined
      ? [`timestamp=$(date +%s)${timestampUnit === 'ms' ? '000' : ''}`]
      : []),
    ...(all.includes('{id}') || idHeader !== undefined ? [`id=${quoted(id)}`] : []),
    ...(all.includes('{url}') ? [`url=${quoted(RECEIVER)}`] : []),
    ...keyLines(scheme, secret),
    `digest=$(printf '%s' ${template(content)} | ${digestCommand(scheme)})`,
  ];
}

/** The key as openssl reads it, from the variable that holds the secret. */
function keyLines({ key: { encoding, prefix = '' } }: SignatureScheme, secret: string): readonly string[] {
  const bare = prefix === '' ? `$${secret}` : `\${${secret}#${prefix.replaceAll(/[^\w-]/g, '\\$&')}}`;
  return encoding === 'base64'
    ? [`key=$(printf '%s' "${bare}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')`]
    : [`key="${bare}"`];
}

function proofOptions(contract: Contract, proof: Proof): readonly string[] {
  switch (proof.scheme) {
    case 'bearer':
      return [`-H "${quotedName(proof.header)}: Bearer $${variable(contract, 'TOKEN')}"`];
    case 'static-header':
      return [`-H "${quotedName(proof.header)}: $${variable(contract, 'TOKEN')}"`];
    case 'basic':
      return [`-u "$${variable(contract, 'USER')}:$${variable(contract, 'PASSWORD')}"`];
    case 'hmac':
      return signatureOptions(proof);
    case 'ed25519':
    case 'none':
      return [];
  }
}

const quotedName = (name: string): string => oneLine(name).replaceAll(/["\\$`]/g, '\\$&');

const signatureOptions = (scheme: SignatureScheme): readonly string[] => [
  ...(scheme.idHeader === undefined ? [] : [`-H "${quotedName(scheme.idHeader)}: $id"`]),
  ...(scheme.timestampHeader === undefined ? [] : [`-H "${quotedName(scheme.timestampHeader)}: $timestamp"`]),
  `-H ${template(oneLine(`${scheme.header}: ${headerForm(scheme)}`))}`,
];
