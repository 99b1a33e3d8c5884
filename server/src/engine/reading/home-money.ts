import { YEN_WORDS, YUAN_WORDS } from '../lexicon/currencies.ts';
import type { Unit } from '../quantity/figure.ts';
import { unitOf } from './units/units.ts';

/** What a report says of its money as a whole; a block that says it itself is believed first. */
export interface HomeMoney {
  /** `currency:` of the front matter: what a bare $, ¥ or 元 is. */
  readonly declared?: Unit;
  /** Whose ¥ it is, by the words of the report. */
  readonly yen?: Unit;
}

export const NO_HOME: HomeMoney = {};

/** Whose ¥ a text tells: the yen, the yuan, both of them (and so neither), or nothing. */
export type SignSaid = 'yen' | 'yuan' | 'both' | 'none';

export function signSaid(text: string): SignSaid {
  const [isYen, isYuan] = [YEN_WORDS.test(text), YUAN_WORDS.test(text)];
  if (isYen) return isYuan ? 'both' : 'yen';
  return isYuan ? 'yuan' : 'none';
}

/** The currency of ¥ in a report whose parts say this of it. */
export function yenOf(said: Iterable<SignSaid>): Unit | undefined {
  const all = new Set(said);
  if (all.has('both') || all.has('yen') === all.has('yuan')) return undefined;
  return unitOf(all.has('yen') ? 'JPY' : 'CNY');
}
