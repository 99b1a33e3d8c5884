import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS } from '../../../server/src/engine/index.ts';

function toldOf(text: string): string[] {
  const { findings } = analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
  return findings
    .filter(f => f.severity === 'error' || f.severity === 'warning')
    .map(f => `${f.rule}: ${f.message}`);
}

const grouped = (n: number): string => n.toLocaleString('en-US');
const many = fc.integer({ min: 1200, max: 98_000 });

/** Passages in which the last figure is drawn from the two before it, each with what the figure should be. */
const PASSAGES: readonly ((
  a: number,
  b: number,
) => readonly [before: string, made: number, after: string])[] = [
  (a, b) => [
    `The depot took in ${grouped(a)} crates. The quay sent ${grouped(b)} crates. That makes `,
    a + b,
    ' crates.',
  ],
  (a, b) => [
    `The north gate counted ${grouped(a + b)} guests. The south gate saw ${grouped(b)} guests. The gap of `,
    a,
    ' guests is the widest so far.',
  ],
  (a, b) => [`仓库收进${grouped(a)}箱。码头另运来${grouped(b)}箱。算下来是`, a + b, '箱。'],
];

test.each(PASSAGES)('what two figures make is no wrong conclusion (%#)', passage => {
  fc.assert(
    fc.property(many, many, (a, b) => {
      const [before, made, after] = passage(a, b);
      // Figures by chance so near each other that they pass for one told twice are another matter
      const told = toldOf(before + grouped(made) + after);
      expect(told.filter(t => !t.startsWith('conflict/same-fact'))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [
    'The press ran 4,312 hours. The folder ran 2,865 hours. The gap of 1,474 hours is made up at night.',
    'total/difference: Stated 1,474 hours; 4,312 hours − 2,865 hours is 1446–1448',
  ],
  [
    'The press ran 4,312 hours. The folder ran 2,865 hours. The gap of 1,447 hours is made up at night.',
    undefined,
  ],
  [
    'Of two ferries one took 4,312 cars. The other took 2,865 cars. The third was away for 1,474 hours.',
    undefined,
  ],
])('%s', (text, told) => {
  expect(toldOf(text)).toEqual(told === undefined ? [] : [told]);
});

test('what another rule tells of the same figures is told once', () => {
  const text =
    'The fund earned €612,400 in fees and spent €548,900, leaving a surplus of €36,500. That left €36,500.';
  expect(toldOf(text).filter(m => m.includes('36,500')).length).toBeLessThanOrEqual(1);
});
