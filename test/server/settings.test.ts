import { expect, it } from 'vitest';
import { EffectiveConfigurationRequest } from '../../server/src/lsp/protocol.ts';
import { contradicting, editors } from './support/editors.ts';

const start = editors();
const RULE = 'growth/cagr-mismatch';

it('takes a rule from the settings file of the project', async () => {
  const editor = await start({ files: { 'ticktie.config.yaml': `rules:\n  ${RULE}: off\n` } });
  await editor.open('a.report.md', contradicting);
  expect(await editor.diagnostics('a.report.md')).toEqual([]);
});

it('lays initialisation options over the file, and the editor over both, and says where each comes from', async () => {
  const editor = await start({
    files: { 'ticktie.config.yaml': `rules:\n  ${RULE}: off\n  total/column: info\ntolerance: 2\n` },
    initializationOptions: { delay: 0, rules: { [RULE]: 'error' } },
    section: { delay: 0, tolerance: null, rules: { [RULE]: 'warning' } },
  });
  await editor.open('a.report.md', contradicting);
  expect((await editor.diagnostics('a.report.md'))[0]?.severity).toBe(2);

  const uri = editor.uri('a.report.md');
  const settings = await editor.connection.sendRequest(EffectiveConfigurationRequest, { uri });
  const originOf = (key: string) => settings.find(setting => setting.key === key)?.origin;
  expect(originOf(`rules.${RULE}`)).toBe('editor');
  expect(originOf('rules.total/column')).toMatch(/ticktie\.config\.yaml$/);
  expect(originOf('tolerance')).toMatch(/ticktie\.config\.yaml$/);
  expect(originOf('locale')).toBe('default');
});

it('reads the settings again when their file changes', async () => {
  const editor = await start();
  await editor.open('a.report.md', contradicting);
  expect(await editor.diagnostics('a.report.md')).toHaveLength(1);
  await editor.writeFile('ticktie.config.yaml', `rules:\n  ${RULE}: off\n`);
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: editor.uri('ticktie.config.yaml'), type: 1 }],
  });
  expect(await editor.diagnostics('a.report.md')).toEqual([]);
});

it('shows what is wrong in the settings file at its place', async () => {
  const editor = await start({ files: { 'ticktie.config.yaml': 'tolerance: many\n' } });
  await editor.open('a.report.md', contradicting);
  await editor.diagnostics('a.report.md');
  await expect
    .poll(() => editor.pushed('ticktie.config.yaml').at(-1)?.diagnostics.length, { timeout: 5000 })
    .toBe(1);
});
