import { type Option, valueHint } from './arguments.ts';
import type { Command } from './command.ts';
import { alignColumns } from './terminal/columns.ts';

const HEAD = 'Ticktie finds numbers in reports that contradict each other.';

/** What `ticktie --help` prints. */
export function overview(commands: readonly Command[]): string {
  const list = commands.map(({ name, synopsis, summary }) => [`  ticktie ${name} ${synopsis}`, summary]);
  return `${HEAD}

${alignColumns(list)}
"ticktie COMMAND --help" tells more, "ticktie --version" the version.
`;
}

/** What `ticktie COMMAND --help` prints. */
export function commandHelp({ name, synopsis, summary, details, options }: Command): string {
  const list = [...Object.entries(options), HELP_OPTION].map(([option, spec]) => [
    `  ${optionHead(option, spec)}`,
    spec.help + defaultNote(spec),
  ]);
  const call = `ticktie ${name} ${synopsis}`.trimEnd();
  return `${call}${Object.keys(options).length > 0 ? ' [OPTION…]' : ''}: ${summary}

${details}

${alignColumns(list)}`;
}

const HELP_OPTION: readonly [string, Option] = ['help', { kind: 'flag', short: 'h', help: 'print this' }];

function optionHead(name: string, option: Option): string {
  const short = option.kind === 'flag' && option.short ? `-${option.short}, ` : '';
  return `${short}--${name} ${valueHint(option)}`.trimEnd();
}

function defaultNote(option: Option): string {
  return option.kind === 'choice' ? ` (${option.values[0]} when left out)` : '';
}
