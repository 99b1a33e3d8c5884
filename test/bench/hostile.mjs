import { loadEngine } from './support/build.mjs';
import { generateReport } from './support/generate.mjs';
import { processorTimeOf } from './support/measure.mjs';

/** Text that nobody writes, and a report without its headings: what is looked for in it may never cost more than its length. */
const TEXTS = {
  digits: size => repeated('1234567890', size),
  brackets: size => repeated('([{（【', size),
  'scale words': size => repeated('万亿', size),
  'figures in one line': size => repeated('1,234.5 ', size),
  'figures in brackets': size => repeated('12亿(3 million)%，', size),
  'figures without stops': size => repeated('5 百万千亿', size),
  'rows of a table': size => repeated('| 1 | 2 |\n', size),
  'no headings': size => generateReport('en', size).replace(/^#+ .*$/gm, ''),
};
/** Text without figures is passed over; the rest holds one every few characters. */
const PLAIN = new Set(['digits', 'brackets', 'scale words']);

/** Ten times as much text, up to 100 MB. */
export async function hostile({ quick }) {
  const { analyse, DEFAULT_SETTINGS: settings } = loadEngine();
  const rows = [];
  for (const [name, make] of Object.entries(TEXTS)) {
    const most = PLAIN.has(name) ? (quick ? 10_000_000 : 100_000_000) : quick ? 300_000 : 1_000_000;
    const time = size => {
      const text = make(size);
      return processorTimeOf(() => analyse({ path: 'a.report.md', text, settings }), { least: 1, most: 0 });
    };
    time(most / 100);
    const [less, more] = [time(most / 10), time(most)];
    rows.push({ text: name, characters: most, ms: more, 'growth per ×10': more / less });
  }
  return { title: 'Hostile text', rows, notes: ['growth per ×10: goal at most 11'] };
}

function repeated(unit, size) {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}
