import { loadEngine } from './support/build.mjs';
import { timeOf } from './support/measure.mjs';
import { reports } from './support/reports.mjs';

/** Full analysis, rules included, beside one pass over the characters and the Markdown parser alone. */
export async function throughput({ quick }) {
  const { analyse, parser, DEFAULT_SETTINGS: settings } = loadEngine();
  const rows = [];
  for (const [name, text] of reports()) {
    let single;
    for (const times of quick ? [1, 10] : [1, 10, 100]) {
      const source = Array(times).fill(text).join('\n\n');
      const most = times === 1 ? 3000 : 6000;
      const least = times === 100 ? 1 : 3;
      const characters = timeOf(() => sumOf(source));
      const markdown = timeOf(() => parser.parse(source), { least, most });
      const full = timeOf(() => analyse({ path: 'a.report.md', text: source, settings }), { least, most });
      single ??= full;
      const megabytes = Buffer.byteLength(source) / 1e6;
      rows.push({
        text: `${name} ×${times}`,
        MB: megabytes,
        'full, ms': full,
        'MB/s': megabytes / (full / 1000),
        '× Markdown': full / markdown,
        '× characters': full / characters,
        'growth per ×10': times === 1 ? '' : (full / single) ** (1 / Math.log10(times)),
      });
    }
  }
  return {
    title: 'Full analysis',
    rows,
    notes: ['× Markdown: goal at most 1.5; growth per ×10: goal at most 11'],
  };
}

function sumOf(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
