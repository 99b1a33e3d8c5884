import type { BlockReading } from '../../reading/block-reading.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft, Rule } from '../rule.ts';

/** 20252030年: the dash between two years was lost. */
export const joinedRange: Rule = {
  id: 'style/joined-range',
  severity: 'hint',
  summary: 'Two years are written together (20252030年).',
  scope: 'prose',
  check: find,
};

const JOINED = /(?<![\d.,])((?:19|20)\d{2})((?:19|20)\d{2})(?=\s?(?:年|財年|财年|会计年度|會計年度))/g;

const EIGHT_DIGITS = /\d{8}/;

function find({ text }: BlockReading): Draft[] {
  if (!EIGHT_DIGITS.test(text)) return [];
  return matchesIn(text, JOINED).flatMap(found => {
    const [whole, from = '', to = ''] = found;
    if (Number(from) >= Number(to)) return [];
    const newText = `${from}—${to}`;
    return [
      {
        span: { start: found.index, end: found.index + whole.length },
        message: `${whole} is two years, ${newText}`,
        related: [],
        fixes: [
          {
            title: `Change ${whole} to ${newText}`,
            kind: 'notation' as const,
            preferred: true as const,
            edits: [{ span: { start: found.index, end: found.index + whole.length }, newText }],
          },
        ],
      },
    ];
  });
}
