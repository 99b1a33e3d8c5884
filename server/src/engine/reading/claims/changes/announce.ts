import type { Draft } from '../changes.ts';

/** Characters between what is announced and its colon: " in five years". */
const LONGEST_ANNOUNCEMENT = 24;

/** "… has halved in five years: 61.8 TWh in 2018 and 42.7 TWh in 2023": what is told before a colon is told of the levels behind it. */
export function announce(changes: readonly Draft[], text: string): Draft[] {
  changes.forEach((head, i) => {
    const body = changes[i + 1];
    const told = head.multiple ?? head.growth ?? head.compound;
    if (
      told === undefined ||
      head.from !== undefined ||
      head.to !== undefined ||
      body?.from === undefined ||
      body.to === undefined ||
      body.sentence !== head.sentence
    )
      return;
    const colon = /^[^，,；;。]*[:：]/.exec(text.slice(told.figure.span.end, body.from.figure.span.start));
    if (colon === null || colon[0].length > LONGEST_ANNOUNCEMENT) return;
    for (const slot of ['multiple', 'growth', 'compound'] as const) {
      const s = head[slot];
      if (s !== undefined && body[slot] === undefined) body[slot] = s;
    }
  });
  return [...changes];
}
