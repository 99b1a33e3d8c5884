import type { BlockReading } from '../../reading/block-reading.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

export const periodOrder: Rule = {
  id: 'period/order',
  severity: 'error',
  summary: 'A change or a span runs from a later year to an earlier one.',
  scope: 'prose',
  needs: ['span'],
  check: block => {
    const told = [...spans(block), ...changes(block)];
    return told.length > 0 ? told : phrases(block);
  },
};

function spans(block: BlockReading): Draft[] {
  return ofEach(block.sentences, sentence =>
    ofEach(sentence.tokens, token =>
      token.type !== 'period' ||
      !token.isSpan ||
      token.period === undefined ||
      token.period.end > token.period.start
        ? []
        : [
            {
              span: { start: token.start, end: token.end },
              message: `${block.text.slice(token.start, token.end)} runs backwards`,
              related: [],
              fixes: [],
            },
          ],
    ),
  );
}

/** "from 2029, when …, to 2024": the words stand with the years themselves, and no other year is named. */
function phrases(block: BlockReading): Draft[] {
  return ofEach(block.sentences, sentence => {
    const years = sentence.tokens.filter(
      t => t.type === 'period' && t.period !== undefined && t.duration === undefined,
    );
    const [from, to] = years;
    if (
      years.length !== 2 ||
      from?.type !== 'period' ||
      to?.type !== 'period' ||
      !from.period ||
      !to.period ||
      from.period.start <= to.period.start
    )
      return [];
    const before = (at: number) => block.text.slice(Math.max(0, at - 6), at);
    if (!/\bfrom $|[从從由自]$/i.test(before(from.start)) || !/\bto $|[至到]$/i.test(before(to.start)))
      return [];
    const name = (t: { start: number; end: number }) => block.text.slice(t.start, t.end);
    return [
      {
        span: { start: to.start, end: to.end },
        message: `From ${name(from)} to ${name(to)} runs backwards`,
        related: [{ span: { start: from.start, end: from.end }, message: 'where it begins' }],
        fixes: [],
      },
    ];
  });
}

/** "from 2025 … to 2022": only when both ends of the change carry a year of their own. */
function changes(block: BlockReading): Draft[] {
  return ofEach(block.changes, ({ from, to }) => {
    if (
      from?.base !== 'from' ||
      to?.base !== 'to' ||
      !from.ownPeriod ||
      !to.ownPeriod ||
      !from.period ||
      !to.period
    )
      return [];
    if (from.period.end <= to.period.end || !from.lead.some(t => t.type === 'word' && t.kind === 'from'))
      return [];
    const token = to.periodToken;
    if (token === undefined || from.periodToken === undefined || token.start < from.periodToken.start)
      return [];
    return [
      {
        span: { start: token.start, end: token.end },
        message: `From ${block.text.slice(from.periodToken.start, from.periodToken.end)} to ${block.text.slice(token.start, token.end)} runs backwards`,
        related: [
          { span: { start: from.periodToken.start, end: from.periodToken.end }, message: 'where it begins' },
        ],
        fixes: [],
      },
    ];
  });
}
