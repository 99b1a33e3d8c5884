import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { Draft, Rule } from '../rule.ts';

/** GB/T 15835: of the Chinese numerals only 万 and 亿 go with digits. */
export const numeralMix: Rule = {
  id: 'style/numeral-mix',
  severity: 'hint',
  optIn: true,
  summary: 'Digits stand with 十, 百 or 千 (4千).',
  scope: 'prose',
  check: block => block.statements.flatMap(s => check(block, s)),
};

/** 3 千万 and 5 百亿 are read without a doubt; 4 千 and 3 百 are neither one writing nor the other. 千瓦 and 千克 are units. */
const SMALL_SCALE = /^\s?([十百千])(?![十百千万萬亿億分瓦克米公卡伏帕安吨噸赫兆字])/u;

function check(block: BlockReading, { figure }: Statement): Draft[] {
  if (figure.written === '' || figure.range !== undefined) return [];
  const word = SMALL_SCALE.exec(block.text.slice(figure.digits.end, figure.digits.end + 3))?.[1];
  if (word === undefined) return [];
  return [
    {
      span: figure.span,
      message: `${figure.text}: only 万 and 亿 go with digits`,
      related: [],
      fixes: [],
    },
  ];
}
