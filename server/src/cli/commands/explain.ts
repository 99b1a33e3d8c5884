import { pageOf, RULE_NAMES } from '../../engine/rules/index.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { refused } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { didYouMean } from '../suggest.ts';

export const explain: Command = {
  name: 'explain',
  synopsis: 'RULE',
  summary: "print a rule's page",
  details:
    'The page says what the rule finds and what it leaves alone, with examples. "ticktie rules" lists them all.',
  options: {},
  async run(words, terminal) {
    const read = readArguments(words, {});
    if (refused(read)) return refuse(terminal, read.refusal, explain.name);
    const [id] = read.value.positionals;
    if (id === undefined) return refuse(terminal, 'which rule?', explain.name);
    const page = pageOf(id);
    if (page === undefined) {
      return refuse(terminal, `there is no rule "${id}"${didYouMean(id, RULE_NAMES)}`, explain.name);
    }
    terminal.print(`${page.trimEnd()}\n`);
    return EXIT.clean;
  },
};
