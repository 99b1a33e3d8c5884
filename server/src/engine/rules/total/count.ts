import { type Count, countedLists } from '../../reading/claims/counted-lists.ts';
import type { Draft, Rule } from '../rule.ts';

export const count: Rule = {
  id: 'total/count',
  severity: 'warning',
  summary: 'The number of things announced is not the number of things listed.',
  scope: 'prose',
  check: block =>
    countedLists(block.text)
      .filter(list => !list.listed.includes(list.stated))
      .map(list => miscounted(list, Math.max(...list.listed))),
};

/** 四大板块 are 4 板块. */
const COUNTER = /^[大个個类類项項家座种種条條名款](?=[\u3400-\u9fff])/u;

/** Says how many there are; the text itself is not rewritten, for a name may be missing just as well. */
export function miscounted({ span, noun, stated }: Count, listed: number): Draft {
  return {
    span,
    message: `Stated ${stated} ${noun.replace(COUNTER, '')}; ${listed} are listed`,
    related: [],
    fixes: [],
  };
}
