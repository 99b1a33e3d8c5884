import type { Command } from './command.ts';
import { chart } from './commands/chart.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { figures } from './commands/figures.ts';
import { init } from './commands/init.ts';
import { lsp } from './commands/lsp.ts';
import { rules } from './commands/rules.ts';

/** In the order of `ticktie --help`. */
export const COMMANDS: readonly Command[] = [check, figures, chart, explain, rules, init, lsp];
