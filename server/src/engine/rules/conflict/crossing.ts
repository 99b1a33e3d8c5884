import type { Fact } from '../../reading/facts.ts';

const CROSSING = /突破|跨越|跨过|跨過|跃过|躍過|\bcross|\bsurpass|\bbreak/i;
const ONCE_MORE = /再次|再度|重新|继续|繼續|仍|依然|\bagain\b|\bonce more\b|\bremain/i;
const REACH = 8;

/** "Will break through 60 trillion": the number is passed then, and was not before. */
export function crosses({ block, statement: s }: Fact): boolean {
  const { span, hedgeSpan } = s.figure;
  const from = block.reading.sentences[s.sentence]?.start ?? 0;
  const before = block.reading.text.slice(from, span.start);
  const hedge = before.slice((hedgeSpan?.start ?? span.start) - from - REACH);
  return s.figure.hedge === 'over' && CROSSING.test(hedge) && !ONCE_MORE.test(before);
}
