import { IS_BASE_ZH } from '../../lexicon/conclusions.ts';
import type { Statement } from './statements.ts';

/** 只相当于 2016 年高点 9.74 万人的六成: a share or factor of this figure is told straight behind it. */
export function isBaseOfShare(text: string, { figure: { span } }: Statement): boolean {
  return text[span.end] === '的' && IS_BASE_ZH.test(text.slice(span.end, span.end + LONGEST));
}

const LONGEST = 12;
