import { EXIT, type ExitCode } from './exit.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Says in one line what was wrong with a call, and where help is. */
export function refuse(terminal: Terminal, refusal: string, command?: string): ExitCode {
  const call = command === undefined ? 'ticktie' : `ticktie ${command}`;
  terminal.note(`${call}: ${refusal}\nSee "${call} --help".\n`);
  return EXIT.input;
}
