import { loadEngine } from './support/build.mjs';
import { generateReport } from './support/generate.mjs';
import { processorTimeOf } from './support/measure.mjs';
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
  textlint: async options => {
    const { TextlintKernel } = (await loadPeer('@textlint/kernel', options)) ?? {};
    const markdown = await loadPeer('@textlint/textlint-plugin-markdown', options);
    const rule = await loadPeer('textlint-rule-max-comma', options);
    if (!TextlintKernel || !markdown || !rule) return undefined;
    const kernel = new TextlintKernel();
    const plugins = [{ pluginId: 'markdown', plugin: exported(markdown) }];
    const rules = [{ ruleId: 'max-comma', rule: exported(rule) }];
    return text => kernel.lintText(text, { ext: '.md', plugins, rules });
  },
  'remark-lint': async options => {
    const { remark } = (await loadPeer('remark', options)) ?? {};
    const preset = await loadPeer('remark-preset-lint-recommended', options);
    return remark && preset && (text => remark().use(exported(preset)).process(text));
  },
  cspell: async options => {
    const cspell = await loadPeer('cspell-lib', options);
    if (!cspell) return undefined;
    const settings = { language: 'en' };
    return text =>
      cspell.spellCheckDocument(
        { uri: 'file:///bench/report.md', text, languageId: 'markdown', locale: 'en' },
        { noConfigSearch: true },
        settings,
      );
  },
  compromise: async options => {
    const peer = await loadPeer('compromise', options);
    return peer && (text => exported(peer)(text).json());
  },
};

/** What a module exports as the default, also where it was written for another kind of modules. */
function exported(module) {
  return module.default?.default ?? module.default;
}

/** Other checkers that people run on the same files, each on the same text. */
export async function peers(options) {
  const { analyse, DEFAULT_SETTINGS: settings } = loadEngine();
  const text = generateReport('en', 40_000);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const own = processorTimeOf(() => analyse({ path: 'a.report.md', text, settings }), { most: 4000 });
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
    for (let i = 0; i < 5; i++) {
      const start = process.cpuUsage();
      await run(text);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    const ms = Math.min(...times.slice(1));
    rows.push({ checker: name, ms, 'MB/s': megabytes / (ms / 1000), 'Ticktie is faster by': ms / own });
  }
  return {
    title: 'Beside other checkers, English report of 40 KB, warm (time of the processor)',
    rows,
    notes,
  };
}
