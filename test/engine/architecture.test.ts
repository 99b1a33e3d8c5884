import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const engine = fileURLToPath(new URL('../../server/src/engine', import.meta.url)).replaceAll('\\', '/');

/** What each part of the engine may know: the folders before it, and the packages it is written with. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  quantity: ['text'],
  'finding.ts': ['text'],
  lexicon: ['quantity', 'text'],
  syntax: ['lexicon', 'quantity', 'text', '@lezer/common', '@lezer/markdown', 'yaml', 'zod/mini'],
  settings: ['syntax', 'lexicon', 'quantity', 'text', 'finding.ts', 'zod/mini'],
  reading: ['syntax', 'lexicon', 'quantity', 'text'],
  'snapshot.ts': ['reading', 'syntax', 'quantity', 'text', 'finding.ts'],
  rules: ['reading', 'syntax', 'lexicon', 'quantity', 'text', 'settings', 'finding.ts'],
  charts: [
    'snapshot.ts',
    'reading',
    'syntax',
    'lexicon',
    'quantity',
    'text',
    'settings',
    'finding.ts',
    'echarts',
  ],
  // The words that rules listen for are looked for before the rules are asked.
  analysis: [
    'rules',
    'snapshot.ts',
    'reading',
    'syntax',
    'lexicon',
    'quantity',
    'text',
    'settings',
    'finding.ts',
  ],
};
/** Entries: they may import whatever the engine has. */
const TOP = ['analysis.ts', 'index.ts'];

const files = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'));

function source(path: string): string {
  return readFileSync(join(engine, path), 'utf8');
}

/** Part of the engine that an import leads to, or the name of a package. */
function importsOf(path: string): readonly string[] {
  const imports = source(path).matchAll(
    /^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...imports]
    .map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
    .filter(target => !target.endsWith('.md'))
    .map(target => (target.startsWith('.') ? partOf(join(dirname(path), target)) : target));
}

function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

test('every file stands in a part of the engine', () => {
  expect([...new Set(files.map(partOf))].filter(part => !TOP.includes(part)).sort()).toEqual(
    Object.keys(MAY_IMPORT).sort(),
  );
});

describe.each(Object.entries(MAY_IMPORT))('%s', (part, allowed) => {
  test(`imports only from ${allowed.length === 0 ? 'itself' : allowed.join(', ')}`, () => {
    const others = files
      .filter(path => partOf(path) === part)
      .flatMap(path => importsOf(path).map(target => [path, target] as const))
      .filter(([, target]) => target !== part && !allowed.includes(target))
      .map(([path, target]) => `${path} → ${target}`);
    expect(others).toEqual([]);
  });
});

test('the imports of a file are seen', () => {
  expect(importsOf('analysis.ts')).toEqual(expect.arrayContaining(['analysis', 'syntax', 'text']));
});

/** Names that only a browser or Node has, where code would use them. */
const HOST =
  /\b(?:window|navigator|localStorage|sessionStorage|globalThis|process|Buffer|console|XMLHttpRequest)\.|\b(?:fetch|setTimeout|setInterval|queueMicrotask|require|alert)\(|\b__dirname\b|\bDate\.now\(|\bMath\.random\(/;

test('nothing of a host, the clock or chance is used', () => {
  const code = (path: string) => source(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(files.filter(path => HOST.test(code(path)))).toEqual([]);
});
