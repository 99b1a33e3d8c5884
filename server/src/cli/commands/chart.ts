import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { chartsOf } from '../../engine/charts/charts.ts';
import { readArguments } from '../arguments.ts';
import type { Page } from '../chart/pages.ts';
import type { Command } from '../command.ts';
import { shownPath } from '../files/paths.ts';
import { fileTrouble } from '../files/read.ts';
import { noteFaults } from '../note-faults.ts';
import { readOne } from '../one-file.ts';
import { type Outcome, refused } from '../outcome.ts';
import { refuse } from '../refuse.ts';

const OPTIONS = {
  out: { kind: 'text', placeholder: 'DIR', help: 'folder for the pictures; made when it is missing' },
  format: {
    kind: 'choice',
    values: ['svg', 'html'],
    help: 'a file for each chart, or one page with all of them',
  },
} as const;

export const chart: Command = {
  name: 'chart',
  synopsis: 'FILE --out DIR',
  summary: 'draw every chart of a file',
  details:
    'Every table and series with numbers over time or parts of a whole becomes a picture; no browser is needed.',
  options: OPTIONS,
  async run(words, terminal) {
    const read = readArguments(words, OPTIONS);
    if (refused(read)) return refuse(terminal, read.refusal, chart.name);
    const { options, positionals } = read.value;
    if (options.out === undefined) return refuse(terminal, 'say where to with --out DIR', chart.name);
    const snapshot = readOne(positionals, terminal);
    if (refused(snapshot)) return refuse(terminal, snapshot.refusal, chart.name);
    const charts = chartsOf(snapshot.value);
    if (charts.length === 0) {
      terminal.note(`ticktie: ${snapshot.value.path} has nothing to draw\n`);
      return noteFaults([snapshot.value], terminal);
    }
    // The drawing library is ten times as large as everything else; only this command pays for it.
    const { htmlPages, svgPages } = await import('../chart/pages.ts');
    const pages =
      options.format === 'svg' ? svgPages(charts) : htmlPages(charts, basename(snapshot.value.path));
    const written = writePages(pages, resolve(terminal.cwd, options.out));
    if (refused(written)) return refuse(terminal, `${options.out}: ${written.refusal}`, chart.name);
    terminal.print(written.value.map(path => `${shownPath(path, terminal.cwd)}\n`).join(''));
    return noteFaults([snapshot.value], terminal);
  },
};

/** The paths that were written. */
function writePages(pages: readonly Page[], folder: string): Outcome<readonly string[]> {
  try {
    mkdirSync(folder, { recursive: true });
    const paths = pages.map(({ name, content }) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    return { value: paths };
  } catch (error) {
    return { refusal: fileTrouble(error) };
  }
}
