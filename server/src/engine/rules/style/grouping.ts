import { INDIAN } from '../../lexicon/notation.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

/** Groups of three behind commas, and one point. */
export const grouping: Rule = {
  id: 'style/grouping',
  severity: 'warning',
  summary: 'A number is grouped otherwise than in threes, or with the marks of another language (1,2345).',
  scope: 'prose',
  check: find,
};

/** 1,2345 and 12,345,6789: some group of the number has more than three digits. */
const LONG_GROUP = /(?<![\d.,，\w-])\d{1,3}(?:,\d{3,5})+(?![\d,，\w.-])/g;
/** 1.234,5: points between the groups, a comma before the decimals. */
const CONTINENTAL = /(?<![\d.,\w])\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d.,\w])/g;

function find(block: BlockReading): Draft[] {
  const { text } = block;
  if (block.statements.length === 0 || !text.includes(',') || INDIAN.test(text)) return [];
  const long = matchesIn(text, LONG_GROUP).filter(found => /,\d{4}/.test(found[0]) && !isMyriad(found[0]));
  const continental = matchesIn(text, CONTINENTAL);
  return [
    ...long.flatMap(found => draft(block, found, grouped(found[0].replaceAll(',', '')))),
    ...continental.flatMap(found =>
      draft(block, found, found[0].replaceAll('.', '·').replace(',', '.').replaceAll('·', ',')),
    ),
  ];
}

/** 1,2345,6789: groups of four throughout are a system of their own. */
function isMyriad(written: string): boolean {
  return /^\d{1,3}(?:,\d{4}){2,}$/.test(written);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Only where figures were read: not in code, addresses and the like. */
function draft({ statements }: BlockReading, found: RegExpExecArray, newText: string): Draft[] {
  const span = { start: found.index, end: found.index + found[0].length };
  const isFigure = statements.some(
    ({ figure }) => figure.span.start < span.end && span.start < figure.span.end,
  );
  if (!isFigure) return [];
  const fix: DraftFix = {
    title: `Change ${found[0]} to ${newText}`,
    kind: 'value',
    edits: [{ span, newText }],
  };
  return [
    {
      span,
      message: `${found[0]} is not grouped in threes: ${newText}, or is a digit wrong?`,
      related: [],
      fixes: [fix],
    },
  ];
}
