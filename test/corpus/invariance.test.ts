import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../server/src/engine/index.ts';
import { MUTATIONS } from './mutations.ts';
import { type Case, contradictions, isToldAt, readCases, sentenceOrTable } from './score.ts';

/** What is found of the labelled cases must not depend on how they are written. Of so many cases one is tried. */
const ONE_OF = 16;

/** Of what is found in the text as it is, so much stays found. */
const FLOOR = 0.97;
/** "That is 18.9% a year" speaks of the sentence before it: with another between it may speak of that. */
const FLOORS: Readonly<Record<string, number>> = { 'a sentence between others': 0.95 };
/** So many of the clean texts may come to be flagged. */
const CEILING = 1;

const cases = ['en', 'zh-hans', 'zh-hant'].flatMap(language =>
  readCases(fileURLToPath(new URL(`./labelled/${language}.jsonl`, import.meta.url))).filter(
    (_, i) => i % ONE_OF === 0,
  ),
);
const told = cases.map(one => contradictions(one.text, pathOf(one)));
const clean = cases.filter((one, i) => one.defects.length === 0 && told[i]?.length === 0);
const known = cases.flatMap((one, i) =>
  one.defects
    .filter(({ quote, families }) => isToldAt(told[i] ?? [], families, placeOf(one.text, quote) as Span))
    .map(defect => ({ one, defect })),
);

describe.each(MUTATIONS)('$name', ({ name, mutate }) => {
  test('loses next to nothing that is found', () => {
    const tried = known.filter(({ one }) => mutate(one.text) !== one.text);
    const lost = tried.filter(({ one, defect: { quote, families } }) => {
      const text = mutate(one.text);
      const place = placeOf(text, quote);
      return place !== undefined && !isToldAt(contradictions(text, pathOf(one)), families, place);
    });
    const why = lost.map(({ one, defect }) => `${one.id}: ${defect.why}`).join('\n');
    expect(tried.length).toBeGreaterThan(3);
    expect(1 - lost.length / tried.length, why).toBeGreaterThanOrEqual(FLOORS[name] ?? FLOOR);
  });

  test('raises next to no false alarm', () => {
    const flagged = clean
      .filter(one => mutate(one.text) !== one.text)
      .flatMap(one =>
        contradictions(mutate(one.text), pathOf(one))
          .slice(0, 1)
          .map(f => `${one.id}: ${f.message}`),
      );
    expect(flagged.length, flagged.join('\n')).toBeLessThanOrEqual(CEILING);
  });
});

function pathOf({ id }: Case): string {
  return `${id}.report.md`;
}

/** The sentence or table of a quote, which a mutation may have put marks and blanks into. */
function placeOf(text: string, quote: string): Span | undefined {
  const places: number[] = [];
  let plain = '';
  for (const { 0: said, index } of text.matchAll(/\[\^?\w\]|[\s*]|./gsu)) {
    if (/^(?:\[\^?\w\]|[\s*])$/.test(said)) continue;
    for (let i = 0; i < said.length; i++) places.push(index + i);
    plain += said;
  }
  const sought = quote.replace(/[\s*]/g, '');
  const at = plain.indexOf(sought);
  if (at < 0) return undefined;
  const start = places[at] as number;
  return sentenceOrTable(text, start, (places[at + sought.length - 1] as number) + 1 - start);
}
