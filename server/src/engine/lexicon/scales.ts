/**
 * Scale words: what multiplies the digits before them. Both scripts stand side by side.
 * 兆 is 10¹² in Taiwan and in amounts of money everywhere; before a technical unit (兆瓦) it is part of that unit.
 * 京 is a scale only before a unit: 2京元.
 */
export const SCALES: readonly (readonly [words: string, factor: number])[] = [
  ['十', 1e1],
  ['百 hundred', 1e2],
  ['千 仟 thousand k', 1e3],
  ['万 萬', 1e4],
  ['lakh lac lakhs', 1e5],
  ['百万 百萬 million millions mn mln mm m', 1e6],
  ['十万 十萬', 1e5],
  ['千万 千萬 crore crores cr', 1e7],
  ['亿 億', 1e8],
  ['十亿 十億 billion billions bn b bln', 1e9],
  ['百亿 百億', 1e10],
  ['千亿 千億', 1e11],
  ['万亿 萬億 兆 trillion trillions tn trn', 1e12],
  ['京', 1e16],
];

/** Phrases of more than one word cannot be split at blanks in the rows above. */
export const SCALE_PHRASES: readonly (readonly [phrase: string, factor: number])[] = [
  ['lakh crore', 1e12],
  ['lakh crores', 1e12],
  ['hundred thousand', 1e5],
  ['hundred million', 1e8],
  ['thousand million', 1e9],
];
