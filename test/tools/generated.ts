/** Files that follow from the list of rules and the schemas: what each should contain. */
import { readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../server/src/engine/rules/index.ts';
import type { Rule } from '../../server/src/engine/rules/rule.ts';
import { settingsJsonSchema } from '../../server/src/engine/settings/schema.ts';
import { reportDataJsonSchema } from '../../server/src/engine/syntax/data/json-schema.ts';

const RULES_FOLDER = 'server/src/engine/rules';
const README_TABLE = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** Path to content, for a checkout at `root`. The README is left out while it has no place for the table. */
export function generatedFiles(root: string): ReadonlyMap<string, string> {
  const files = new Map([
    [`${RULES_FOLDER}/pages.ts`, pagesModule(pagePaths(root))],
    ['docs/rules.md', `# Rules\n\n${intro()}\n\n${ruleTable(`../${RULES_FOLDER}`)}`],
    ['syntaxes/report-data.schema.json', json(reportDataJsonSchema())],
    ['syntaxes/settings.schema.json', json(settingsJsonSchema(RULES))],
  ]);
  const readme = textOf(`${root}/README.md`);
  if (README_TABLE.test(readme)) {
    const table = ruleTable(RULES_FOLDER);
    files.set(
      'README.md',
      readme.replace(README_TABLE, (_, open: string, close: string) => `${open}\n${table}\n${close}`),
    );
  }
  return files;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function pagePaths(root: string): readonly string[] {
  return readdirSync(`${root}/${RULES_FOLDER}`, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.md'))
    .sort((a, b) => (withoutEnding(a) < withoutEnding(b) ? -1 : 1));
}

/** `monotonic` stands before `monotonic-claim`, as sorted imports have it. */
function withoutEnding(path: string): string {
  return path.replace(/\.md$/, '');
}

/** The module that carries the pages as text; its names are those of the files. */
function pagesModule(paths: readonly string[]): string {
  const pages = paths.map(path => ({ path, id: withoutEnding(path), name: nameOf(path) }));
  const imports = pages.map(({ path, name }) => `import ${name} from './${path}';\n`).join('');
  const entries = pages.map(({ id, name }) => `  ['${id}', ${name}],\n`).join('');
  const body = entries === '' ? '[]' : `[\n${entries}]`;
  return `// Written by test/tools/generate.mjs: one line for each page in this folder.\n${imports}
/** The documentation page of each rule; the same files are its tests. */
export const PAGES: ReadonlyMap<string, string> = new Map(${body});\n`;
}

function nameOf(path: string): string {
  return withoutEnding(path).replace(/[/-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function intro(): string {
  return 'Each rule has a page with what it checks and examples that are its tests; `ticktie explain RULE` prints it. Severities are the defaults, and `ticktie.config.yaml` changes them.';
}

/** One line for each id, in the order of the list. */
function ruleTable(folder: string): string {
  const byId = new Map<string, Rule>();
  for (const rule of RULES) if (!byId.has(rule.id)) byId.set(rule.id, rule);
  const rows = [...byId.values()].map(({ id, severity, optIn, summary }) => {
    const level = optIn ? `${severity}, off` : severity;
    return `| [\`${id}\`](${folder}/${id}.md) | ${level} | ${summary.replace(/\.$/, '')} |\n`;
  });
  return `| rule | severity | what contradicts what |\n|---|---|---|\n${rows.join('')}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
