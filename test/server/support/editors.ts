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

/** Report data in which everything agrees. */
export const data = `ticktie: 1
series:
  volume: { unit: 億筆, values: { 2023: 15.2, 2024: 18.5 } }
  price: { unit: 元, values: { 2023: 2.0, 2024: 2.0 } }
  revenue: { unit: 億元, values: { 2023: 30.4, 2024: 37.0 } }
checks:
  - revenue = volume * price
charts:
  - { title: The price of it, series: [price] }
`;
