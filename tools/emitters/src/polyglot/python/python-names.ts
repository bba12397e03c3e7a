/** What may not be a name in the Python that is printed. */
import type { LanguageNames } from '../language.ts';
import { asItIs, screamingSnake, snake } from '../naming.ts';

const KEYWORDS =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
  'nonlocal not or pass raise return try while with yield';

/** Types that annotations of the same class are written with, and what every model has. */
const MEMBERS = 'str int float bool list dict null_members from_json to_json';

const MODULE =
  'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ' +
  'ChildProcessError ConnectionError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup ' +
  'FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError ' +
  'IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError ' +
  'NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError ' +
  'RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning ' +
  'SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError ' +
  'UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError';

/** What the package itself exports. */
const OWN = 'Event EVENTS Model ReadError Received UnknownEvent';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const pythonNames: LanguageNames = {
  types: { write: asItIs, reserved: words(`${KEYWORDS} ${MODULE} ${OWN}`), nameless: 'Type' },
  members: { write: snake, reserved: words(`${KEYWORDS} ${MEMBERS}`), nameless: 'member' },
  values: { write: screamingSnake, reserved: new Set(), nameless: 'VALUE' },
  branches: { write: asItIs, reserved: new Set(), nameless: 'Branch' },
};
