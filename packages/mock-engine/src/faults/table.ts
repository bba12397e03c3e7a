/** Every fault: what it is called, what it does and when. Help and documentation are printed from this table. */
import type { FaultName } from '../model.ts';
import { hugeBody } from './huge-body.ts';
import { malformedJson } from './malformed-json.ts';
import { newEnumValue } from './new-enum-value.ts';
import { nullMember } from './null-member.ts';
import { burst, delay, drop, duplicate, reorder } from './delivery-faults.ts';
import type { Fault } from './fault.ts';
import { missingHeader, slowBody, staleTimestamp, tamperedBody, wrongSignature } from './request-faults.ts';
import { unknownEvent } from './unknown-event.ts';
import { unknownMember } from './unknown-member.ts';

export const faults: Readonly<Record<FaultName, Fault>> = {
  duplicate,
  reorder,
  delay,
  drop,
  'tampered-body': tamperedBody,
  'wrong-signature': wrongSignature,
  'stale-timestamp': staleTimestamp,
  'missing-header': missingHeader,
  'malformed-json': malformedJson,
  'unknown-event': unknownEvent,
  'unknown-member': unknownMember,
  'new-enum-value': newEnumValue,
  'null-member': nullMember,
  'huge-body': hugeBody,
  'slow-body': slowBody,
  burst,
};
