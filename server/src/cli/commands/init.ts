import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { fileTrouble } from '../files/read.ts';
import { TEMPLATES, type Template } from '../init/templates.ts';
import { errorCode, type Outcome, refused } from '../outcome.ts';
import { refuse } from '../refuse.ts';

export const init: Command = {
  name: 'init',
  synopsis: '',
  summary: 'write settings and a first report',
  details:
    'Writes ticktie.config.yaml, with a comment on every setting, and first.report.md. Never overwrites a file.',
  options: {},
  async run(words, terminal) {
    const read = readArguments(words, {});
    if (refused(read)) return refuse(terminal, read.refusal, init.name);
    const [extra] = read.value.positionals;
    if (extra !== undefined)
      return refuse(terminal, `it takes no path; "${extra}" is one too many`, init.name);
    for (const template of TEMPLATES) {
      const result = writeNew(template, terminal.cwd);
      if (refused(result)) return refuse(terminal, `${template.name}: ${result.refusal}`, init.name);
      terminal.print(`${result.value}\n`);
    }
    terminal.print('Now run: ticktie check\n');
    return EXIT.clean;
  },
};

/** What was done, in words; an existing file is kept as it is. */
function writeNew({ name, content }: Template, folder: string): Outcome<string> {
  try {
    writeFileSync(join(folder, name), content, { flag: 'wx' });
    return { value: `wrote ${name}` };
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return { value: `kept ${name}, which is there already` };
    return { refusal: fileTrouble(error) };
  }
}
