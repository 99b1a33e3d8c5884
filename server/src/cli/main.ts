import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { commandHelp, overview } from './help.ts';
import { reasonOf } from './outcome.ts';
import { refuse } from './refuse.ts';
import { didYouMean } from './suggest.ts';
import type { Terminal } from './terminal/terminal.ts';
import { version } from './version.ts';

/** Runs one command line (the words after `ticktie`) and tells the exit code. Never throws. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    const stack = terminal.debugging && error instanceof Error ? error.stack : undefined;
    const advice = 'please report it (TICKTIE_DEBUG=1 shows where)';
    terminal.note(`ticktie: a fault of Ticktie's own: ${stack ?? `${reasonOf(error)}; ${advice}`}\n`);
    return EXIT.fault;
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.note(overview(COMMANDS));
    return EXIT.input;
  }
  if (name === '--version' || name === '-v') {
    terminal.print(`${version}\n`);
    return EXIT.clean;
  }
  if (name === 'help' || isHelp(name)) return help(rest[0], terminal);
  const command = COMMANDS.find(candidate => candidate.name === name);
  if (!command) return refuse(terminal, noSuchCommand(name));
  if (rest.some(isHelp)) return help(name, terminal);
  return command.run(rest, terminal);
}

function help(name: string | undefined, terminal: Terminal): ExitCode {
  if (name === undefined) {
    terminal.print(overview(COMMANDS));
    return EXIT.clean;
  }
  const command = COMMANDS.find(candidate => candidate.name === name);
  if (!command) return refuse(terminal, noSuchCommand(name));
  terminal.print(commandHelp(command));
  return EXIT.clean;
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function noSuchCommand(name: string): string {
  return `there is no command "${name}"${didYouMean(
    name,
    COMMANDS.map(command => command.name),
  )}`;
}
