import { expect, test, vi } from 'vitest';
import { generateReport } from '../bench/support/generate.mjs';
import { startEditor } from './support/client.ts';

const FIRST = '\n## The group\n\nNet profit of the group was $812 million in 2023.\n';
const LAST = '\n## Closing\n\nNet profit of the group was $812 million in 2023.\n';

test('in a long document, what contradicts another section is told when the author pauses', async () => {
  const text = FIRST + generateReport('en', 60_000) + LAST;
  const editor = await startEditor({ capabilities: {} });
  const codes = () =>
    editor
      .pushed('a.report.md')
      .at(-1)
      ?.diagnostics.map(d => d.code) ?? [];
  await editor.open('a.report.md', text);
  await vi.waitFor(() => expect(editor.pushed('a.report.md').length).toBeGreaterThan(0), 10_000);
  const before = codes();

  await editor.change('a.report.md', text.replace(LAST, LAST.replace('812', '467')));
  await vi.waitFor(() => expect(codes()).toEqual([...before, 'conflict/same-fact']), 10_000);

  await editor.change('a.report.md', text);
  await vi.waitFor(() => expect(codes()).toEqual(before), 10_000);
  await editor.stop();
}, 30_000);
