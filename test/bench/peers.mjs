import { loadEngine } from './support/build.mjs';
import { generateReport } from './support/generate.mjs';
import { timeOf } from './support/measure.mjs';
import { loadPeer, MISSING } from './support/peers.mjs';

const RUNNERS = {
  markdownlint: async ({ installs }) => {
    const { lint } = (await loadPeer('markdownlint/sync', { installs })) ?? {};
    return lint && (text => lint({ strings: { text } }));
  },
  'harper.js': async ({ installs }) => {
    const harper = await loadPeer('harper.js', { installs });
    const { binaryInlined: binary } = (await loadPeer('harper.js/binaryInlined', { installs })) ?? {};
    if (!harper || !binary) return undefined;
    const linter = new harper.LocalLinter({ binary });
    await linter.setup();
    return text => linter.lint(text);
  },
};

/** Other checkers that people run on the same files, each on the same text. */
export async function peers(options) {
  const { analyse, DEFAULT_SETTINGS: settings } = loadEngine();
  const text = generateReport('en', 40_000);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const own = timeOf(() => analyse({ path: 'a.report.md', text, settings }), { most: 4000 });
  const rows = [
    { checker: 'Ticktie', ms: own, 'MB/s': megabytes / (own / 1000), 'Ticktie is faster by': '' },
  ];
  const notes = [];
  for (const [name, load] of Object.entries(RUNNERS)) {
    const run = await load(options);
    if (!run) {
      notes.push(`${MISSING}: ${name}`);
      continue;
    }
    const times = [];
    for (let i = 0; i < 4; i++) {
      const start = performance.now();
      await run(text);
      times.push(performance.now() - start);
    }
    const ms = Math.min(...times.slice(1));
    rows.push({ checker: name, ms, 'MB/s': megabytes / (ms / 1000), 'Ticktie is faster by': ms / own });
  }
  return { title: 'Beside other checkers, English report of 40 KB, warm', rows, notes };
}
