/** What the command line prints, and where: results on stdout, everything else on stderr. */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours a text for one stream, as NO_COLOR, FORCE_COLOR and the stream itself ask for. */
export type Paint = (style: Style, text: string) => string;

export interface Terminal {
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** A line about what is going on; left out when quiet. */
  readonly note: (line: string) => void;
  /** A line that must be seen, even when quiet. */
  readonly complain: (line: string) => void;
  /** How far a long run is: one line that replaces itself on a terminal, else a line now and then. Not when quiet. */
  readonly progress: (done: number, total: number, next: string) => void;
  readonly paint: { readonly result: Paint; readonly note: Paint };
}

const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream });

/** Documents between two progress lines where no line can be replaced. */
const EVERY = 25;

export function openTerminal({ quiet = false }: { readonly quiet?: boolean | undefined } = {}): Terminal {
  const { stdout, stderr } = process;
  let pending = false;
  const clear = () => {
    if (pending) stderr.write('\r\u001b[K');
    pending = false;
  };
  const say = (line: string) => {
    clear();
    stderr.write(`${line}\n`);
  };
  return {
    print: (line) => {
      clear();
      stdout.write(`${line}\n`);
    },
    note: (line) => {
      if (!quiet) say(line);
    },
    complain: say,
    progress: (done, total, next) => {
      if (quiet) return;
      if (!stderr.isTTY) {
        if (done > 0 && done < total && done % EVERY === 0) say(`${done} of ${total}`);
        return;
      }
      clear();
      if (done === total) return;
      stderr.write(visible(`[${done + 1}/${total}] ${next}`).slice(0, stderr.columns - 1));
      pending = true;
    },
    paint: { result: paintFor(stdout), note: paintFor(stderr) },
  };
}

/** A reader that went away (`| head`) is no error; what is being written to disk still ends well. */
export function guardPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Text of a document on one line, with nothing in it that a terminal would obey. */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
