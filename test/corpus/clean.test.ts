import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS } from '../../server/src/engine/index.ts';
import { contradictions } from './score.ts';

const folder = fileURLToPath(new URL('./clean/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.report.md'))
  .sort();

/** False alarms per 1,000 figures on right reports in ten styles and three scripts, and on dense paragraphs written to tempt: at most 1 error and 3 warnings. */
test('raises next to no false alarm on clean reports', () => {
  let figures = 0;
  const told: string[] = [];
  const counts = { error: 0, warning: 0 };
  for (const name of files) {
    const text = readFileSync(folder + name, 'utf8');
    figures += analyse({ path: name, text, settings: DEFAULT_SETTINGS }).figures.length;
    for (const f of contradictions(text, name)) {
      told.push(`${name}: ${f.severity} ${f.rule}: ${f.message}`);
      if (f.severity === 'error' || f.severity === 'warning') counts[f.severity]++;
    }
  }
  expect(files.length).toBeGreaterThanOrEqual(30);
  expect((1000 * counts.error) / figures, told.join('\n')).toBeLessThanOrEqual(1);
  expect((1000 * counts.warning) / figures, told.join('\n')).toBeLessThanOrEqual(3);
  expect(told).toMatchSnapshot();
});
