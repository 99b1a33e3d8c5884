import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../server/src', import.meta.url)).replaceAll('\\', '/');

/** Data flows one way: a file imports from its own layer and those before it. */
const LAYERS: readonly (readonly string[])[] = [
  ['engine/text', 'engine/quantity', 'engine/finding.ts'],
  ['engine/syntax', 'engine/lexicon', 'engine/settings'],
  ['engine/reading'],
  ['engine/snapshot.ts'],
  ['engine/rules', 'engine/charts'],
  ['engine/analysis', 'engine/analysis.ts', 'engine/index.ts'],
  ['features'],
  ['lsp', 'cli'],
  ['node', 'browser'],
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'));

function layerOf(path: string): number {
  return LAYERS.findIndex(layer => layer.some(part => path === part || path.startsWith(`${part}/`)));
}

/** What a file imports by `from '…'` and `import('…')`. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(source, path), 'utf8');
  return [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, target = '']) => target);
}

function resolved(path: string, target: string): string {
  return relative(source, join(source, dirname(path), target));
}

test('every file stands in a layer', () => {
  expect(files.filter(path => layerOf(path) < 0)).toEqual([]);
});

test('imports only go back', () => {
  const forward = files.flatMap(path =>
    importsOf(path)
      .filter(target => target.startsWith('.') && target.endsWith('.ts'))
      .map(target => resolved(path, target))
      .filter(target => layerOf(target) > layerOf(path))
      .map(target => `${path} → ${target}`),
  );
  expect(forward).toEqual([]);
});

/** From characters to claims: each folder of the reading stands on those before it. */
const READING = ['numbers', 'units', 'figures', 'periods', 'lexer', 'statements', 'claims'];

function stageOf(path: string): number {
  return READING.indexOf(/^engine\/reading\/([a-z]+)\//.exec(path)?.[1] ?? '');
}

test('reading goes from characters to claims', () => {
  const staged = files.filter(path => stageOf(path) >= 0);
  expect(staged.length).toBeGreaterThan(50);
  const forward = staged.flatMap(path =>
    importsOf(path)
      .filter(target => target.startsWith('.') && target.endsWith('.ts'))
      .map(target => resolved(path, target))
      .filter(target => stageOf(target) > stageOf(path))
      .map(target => `${path} → ${target}`),
  );
  expect(forward).toEqual([]);
});

test('the command line and the language server do not know each other', () => {
  const across = files.filter(path => {
    const other = path.startsWith('lsp/') ? 'cli/' : path.startsWith('cli/') ? 'lsp/' : undefined;
    return other !== undefined && importsOf(path).some(target => resolved(path, target).startsWith(other));
  });
  expect(across).toEqual([]);
});

test('the engine is pure: no Node, no LSP, no VS Code', () => {
  const impure = files
    .filter(path => path.startsWith('engine/') || path.startsWith('features/'))
    .filter(path => importsOf(path).some(target => /^(node:|vscode)/.test(target)));
  expect(impure).toEqual([]);
});
