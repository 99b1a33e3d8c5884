import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS } from '../../../server/src/engine/index.ts';

/** Text that nobody writes, repeated to a few thousand characters: it is read, without a fault and without delay. */
const SEEDS = [
  '1',
  '1,234',
  '1,',
  '1 234 ',
  '(5%',
  '一二三四五六七八九十百千万亿',
  '一万',
  '百分之',
  '三分之',
  '5-',
  '~',
  '5 to ',
  'from 5 to 6 ',
  '$',
  'about ',
  '约',
  '2022–2025 ',
  '2022年至',
  '5% of ',
  'one hundred thousand ',
  '占5%，',
  '营收5亿元，',
  'Sales rose 5% to $3bn from $2bn. ',
  'a1.b2-',
  '+1 2',
  '其中',
  '“十四五”',
  '5: ',
  '5、',
  'four mills: A, B and C. ',
  'Sales in 2023 were 12.3 million units.\n\n',
  '2023年市场规模为320亿元。\n\n',
  '# 5%\n',
  '| 5 ',
  '| a | b |\n|---|---|\n| 5 | 6 |\n',
  '_5_',
  '[5](a)',
  '[',
  '<!--',
  '```',
  '---\n',
  '\u0000',
  '\uD83C',
  '\r',
];
const LENGTH = 3000;

test.each(SEEDS)('%j over and over', seed => {
  const text = seed.repeat(Math.ceil(LENGTH / seed.length));
  for (const path of ['a.report.md', 'a.report.txt', 'a.report.csv', 'a.report.yaml']) {
    const { faults, findings } = analyse({ path, text, settings: DEFAULT_SETTINGS });
    expect([path, faults]).toEqual([path, []]);
    for (const { span } of findings) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  }
});

test.each(['> ', '- ', '1. ', '> - '])('%j nested without end', mark => {
  const text = `Sales were 5%.\n\n${mark.repeat(5000)}5%\n`;
  const { figures, faults } = analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
  expect(faults).toEqual([]);
  expect(figures.map(f => f.text)).toContain('5%');
});

test('among hundreds of figures none is explained by chance, and none is looked for', () => {
  const sizes = Array.from({ length: 700 }, (_, i) => `${1000 + ((i * 7919) % 90_000)} tonnes`).join(', ');
  const text = `Sales rose by 12.3% from 4,100 tonnes in 2023 to 4,900 tonnes in 2024, and the sites sold ${sizes}.\n`;
  const { findings, faults } = analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
  expect(faults).toEqual([]);
  expect(findings.map(f => text.slice(f.span.start, f.span.end))).toContain('12.3%');
});
