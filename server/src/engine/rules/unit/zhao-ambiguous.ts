import { scriptOf } from '../../lexicon/scripts.ts';
import type { Draft, Rule } from '../rule.ts';

/** 兆 is 10¹² in Taiwan and Japan; on the mainland it is the prefix mega, and few read an amount of money in it. */
export const zhaoAmbiguous: Rule = {
  id: 'unit/zhao-ambiguous',
  severity: 'hint',
  summary: '兆 as a scale in simplified Chinese, where it is read as mega.',
  scope: 'prose',
  needs: ['amount'],
  check: block => {
    const said = block.statements.filter(s => s.figure.scale % 1e12 === 0 && s.figure.text.includes('兆'));
    if (said.length === 0 || scriptOf(block.text) !== 'simplified') return [];
    return said.flatMap(({ figure }): Draft[] => {
      const at = block.text.indexOf('兆', figure.digits.end);
      if (at < 0 || at >= figure.span.end) return [];
      const place = { start: at, end: at + 1 };
      return [
        {
          span: figure.span,
          message: `${figure.text}: 兆 is 万亿 in Taiwan, and a million (兆瓦) on the mainland`,
          related: [],
          fixes: [
            {
              title: 'Write 万亿',
              kind: 'notation',
              preferred: true,
              edits: [{ span: place, newText: '万亿' }],
            },
          ],
        },
      ];
    });
  },
};
