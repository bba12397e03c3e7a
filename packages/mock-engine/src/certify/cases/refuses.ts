/** What a receiver must not take. */
import { byContract, byStandard } from '../citation.ts';
import type { CertificationCase } from '../plan.ts';
import * as accepting from '../plans/accepting.ts';
import * as withstanding from '../plans/withstanding.ts';

const method = 'Deliveries come by this method.';

export const refuses: readonly CertificationCase[] = [
  {
    id: 'refused-examples',
    group: 'refuses',
    title: 'Bodies that the contract refuses',
    points: 3,
    expects: 'Each refused example is answered with a 4xx.',
    why: byContract('/event', 'The event is known, and a body of another structure is none of it.'),
    fix: 'Validate the body before it is used, and answer 422.',
    plan: withstanding.refusedExamples,
  },
  {
    id: 'null-member',
    group: 'refuses',
    title: 'Null where the contract has no null',
    points: 3,
    expects: 'It is answered with a 4xx, and nothing falls over.',
    why: byContract('/event', 'The event is known, and its schema refuses null there.'),
    fix: 'Validate the body before it is used; an error while reading a member becomes a 422, not a 500.',
    plan: accepting.nullMembers,
  },
  {
    id: 'malformed-json',
    group: 'refuses',
    title: 'Text that is no JSON',
    points: 5,
    expects: 'It is answered with a 4xx, and nothing falls over.',
    why: byStandard('RFC 9110, section 15.5.1', 'A request that cannot be parsed is the mistake of its sender: 400.'),
    fix: 'Catch the error of JSON.parse and answer 400.',
    plan: withstanding.malformedJson,
  },
  {
    id: 'wrong-content-type',
    group: 'refuses',
    title: 'Another content type',
    points: 2,
    expects: 'A body that claims to be something else is answered with a 4xx.',
    why: byContract('/delivery/contentType', 'Deliveries have this type.'),
    fix: 'Answer 415 unless the content type is the one of the contract.',
    plan: withstanding.wrongContentType,
  },
  {
    id: 'wrong-method',
    group: 'refuses',
    title: 'Another method',
    points: 2,
    expects: 'It is answered with a 4xx, such as 405 or 404.',
    why: byContract('/delivery/method', method),
    fix: 'Answer 405, with the header Allow.',
    plan: withstanding.wrongMethod,
  },
  {
    id: 'huge-body',
    group: 'refuses',
    title: 'A body of 8 MB',
    points: 3,
    expects: 'It is answered with a 4xx, or its connection is closed, and the next delivery is taken.',
    why: byStandard(
      'RFC 9110, section 15.5.14',
      'No webhook is as large; who reads without a limit can be filled up: 413.',
    ),
    fix: 'Stop reading at a limit such as 1 MB, answer 413 and close the connection.',
    plan: withstanding.hugeBody,
  },
];
