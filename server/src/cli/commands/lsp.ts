import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { refused } from '../outcome.ts';
import { refuse } from '../refuse.ts';

const OPTIONS = {
  stdio: { kind: 'flag', help: 'speak over standard input and output; the only way there is' },
  clientProcessId: { kind: 'text', placeholder: 'ID', help: 'the editor, as some pass it; end when it does' },
} as const;

export const lsp: Command = {
  name: 'lsp',
  synopsis: '--stdio',
  summary: 'be the language server of an editor',
  details: 'Standard LSP. Initialisation options are the project settings of ticktie.config.yaml.',
  options: OPTIONS,
  async run(words, terminal) {
    const read = readArguments(words, OPTIONS);
    if (refused(read)) return refuse(terminal, read.refusal, lsp.name);
    if (!read.value.options.stdio) return refuse(terminal, 'say --stdio', lsp.name);
    await terminal.serveLanguage();
    return EXIT.clean;
  },
};
