import { afterEach } from 'vitest';
import { type Editor, type StartOptions, startEditor } from './client.ts';

/** Starts editors that are stopped at the end of the test, whatever becomes of it. */
export function editors(): (options?: StartOptions) => Promise<Editor> {
  const running: Editor[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map(editor => editor.stop()));
  });
  return async options => {
    const editor = await startEditor(options);
    running.push(editor);
    return editor;
  };
}

export const agreeing = `# Outlook

Revenue grew from $13 trillion in 2022 to $20 trillion in 2025,
a CAGR of 15.4%.
`;

/** Where the stated rate stands: 4th line. */
export const contradicting = agreeing.replace('15.4%', '30%');
