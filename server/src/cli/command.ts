import type { Options } from './arguments.ts';
import type { ExitCode } from './exit.ts';
import type { Terminal } from './terminal/terminal.ts';

/** One word after `ticktie`. */
export interface Command {
  readonly name: string;
  /** What follows the name: "FILE --out DIR". */
  readonly synopsis: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Paragraphs for `--help`, after the synopsis. */
  readonly details: string;
  readonly options: Options;
  /** `words` is what followed the name. */
  run(words: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
