import { expect, it } from 'vitest';
import { CHECK_COMMAND } from '../../server/src/lsp/protocol.ts';
import { contradicting, editors } from './support/editors.ts';

const start = editors();
const soon = { timeout: 5000, interval: 20 };

it('leaves alone what did not ask, and says so', async () => {
  const editor = await start();
  await editor.open('notes.md', contradicting);
  expect(await editor.diagnostics('notes.md')).toEqual([]);
  await expect.poll(() => editor.status('notes.md')?.standing, soon).toBe('not-opted-in');
});

it('checks what its front matter marks', async () => {
  const editor = await start();
  await editor.open('notes.md', `---\ntitle: Notes\nticktie: true\n---\n\n${contradicting}`);
  expect(await editor.diagnostics('notes.md')).toHaveLength(1);
});

it('checks what the project includes, and not what it excludes', async () => {
  const editor = await start({
    files: { 'ticktie.config.yaml': 'include: ["notes/*.md", "*.md"]\nexclude: ["*.report.md"]\n' },
  });
  await editor.open('notes.md', contradicting);
  await editor.open('a.report.md', contradicting);
  expect(await editor.diagnostics('notes.md')).toHaveLength(1);
  expect(await editor.diagnostics('a.report.md')).toEqual([]);
  await expect.poll(() => editor.status('a.report.md')?.standing, soon).toBe('excluded');
});

it('checks what the author asks for by command, and has the client pull again', async () => {
  const editor = await start();
  await editor.open('notes.md', contradicting);
  expect(await editor.diagnostics('notes.md')).toEqual([]);
  const command = { command: CHECK_COMMAND, arguments: [editor.uri('notes.md')] };
  expect(await editor.connection.sendRequest('workspace/executeCommand', command)).toBe(true);
  expect(await editor.diagnostics('notes.md')).toHaveLength(1);
  await expect.poll(() => editor.refreshes(), soon).toBeGreaterThan(0);
});

it('tells a report without figures from one without findings', async () => {
  const editor = await start();
  await editor.open('a.report.md', 'Nothing to count here.\n');
  await editor.open('b.report.md', 'Sales reached 12.5 million tonnes in 2023.\n');
  await expect.poll(() => editor.status('a.report.md')?.standing, soon).toBe('no-figures');
  await expect.poll(() => editor.status('b.report.md')?.standing, soon).toBe('checked');
});
