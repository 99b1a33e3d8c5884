import { RULES } from '../../engine/rules/index.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { refused } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { palette } from '../terminal/colours.ts';
import { alignColumns } from '../terminal/columns.ts';
import type { Terminal } from '../terminal/terminal.ts';

const OPTIONS = {
  format: { kind: 'choice', values: ['pretty', 'json'], help: 'how to print the list' },
} as const;

export const rules: Command = {
  name: 'rules',
  synopsis: '',
  summary: 'list the rules',
  details: 'One line a rule: id, severity and what it finds.',
  options: OPTIONS,
  async run(words, terminal) {
    const read = readArguments(words, OPTIONS);
    if (refused(read)) return refuse(terminal, read.refusal, rules.name);
    terminal.print(read.value.options.format === 'json' ? asJson() : asTable(terminal));
    return EXIT.clean;
  },
};

function asTable(terminal: Terminal): string {
  const paint = palette(terminal);
  return alignColumns(
    heads().map(({ id, severity, enabled, summary }) => [
      id,
      enabled ? paint.severity(severity, severity) : paint.dim('off'),
      summary,
    ]),
  );
}

function asJson(): string {
  return `${JSON.stringify({ version: 1, rules: heads() }, undefined, 2)}\n`;
}

/** One entry an id: several rule objects share one when they look at several scopes. */
function heads() {
  const byId = new Map(RULES.map(rule => [rule.id, rule]));
  return [...byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, optIn, summary }) => ({ id, severity, enabled: optIn !== true, summary }));
}
