/** How names are written in PHP, and which it needs for itself. Names of classes differ by more than case. */
import type { LanguageNames } from '../language.ts';
import { asItIs, camel, pascal, screamingSnake, type NameRules } from '../naming.ts';

const KEYWORDS =
  '__class__ __dir__ __file__ __function__ __halt_compiler __line__ __method__ __namespace__ __trait__ abstract and array as bool break ' +
  'callable case catch class clone const continue declare default die do echo else elseif empty enddeclare endfor endforeach endif ' +
  'endswitch endwhile enum eval exit extends false final finally float fn for foreach function global goto if implements include ' +
  'include_once instanceof insteadof int interface isset iterable list match mixed namespace never new null numeric object or parent print ' +
  'private protected public readonly require require_once resource return self static string switch throw trait true try unset use var void ' +
  'while xor yield';

/** What the namespace holds beside the types, in small letters. */
const OWN = 'eventrule events jsonmap reading readerror received unknownevent';

const lower = (name: string): string => name.toLowerCase();

export const phpNames: LanguageNames = {
  types: { write: asItIs, reserved: new Set(`${KEYWORDS} ${OWN}`.split(' ')), nameless: 'Type', alike: lower },
  members: { write: camel, reserved: new Set(['this', 'nullMembers']), nameless: 'member' },
  // `X::class` is the name of X, in any case.
  values: { write: pascal, reserved: new Set(['Class', 'CLASS']), nameless: 'Value' },
  branches: { write: asItIs, reserved: new Set(), nameless: 'Branch' },
};

/** Constants of a class are written in capitals, while cases of an enum are not. */
export const phpConstants: NameRules = { write: screamingSnake, reserved: new Set(['CLASS']), nameless: 'VALUE' };
