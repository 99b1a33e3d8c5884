import { expect, it } from 'vitest';
import { contradicting, editors } from './support/editors.ts';

const start = editors();

/** A repository opened in the browser has no files on disk: the text is all that the server is given. */
it.each(['vscode-vfs://github/owner/name/outlook.report.md', 'untitled:outlook.report.md'])(
  'checks %s without a file behind it',
  async uri => {
    const { connection } = await start();
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: contradicting },
    });
    const report = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    expect(report).toMatchObject({ kind: 'full', items: [{ source: 'ticktie' }] });
  },
);
