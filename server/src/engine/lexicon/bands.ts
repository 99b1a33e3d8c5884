/** How a text may write the band that a line of a table is named by: 10万—20万元, 0至14歲, 500元以下, 65岁及以上. */

const JOINER = /(?:——|—|–|−|-|~|～|〜|至|到)/u;
const JOINERS = ['—', '–', '-', '~', '～', '至', '到', '——'];
const NUMBER = '\\d[\\d.,]*[十百千万萬亿億]?[\\u3400-\\u9fff]{0,4}?';
const ENDS = '[\\u3400-\\u9fff]{0,6}';
const RANGE = new RegExp(`^${NUMBER}${JOINER.source}${NUMBER}${ENDS}$`, 'u');
const LIMIT = new RegExp(`^${NUMBER}(?:及|或|\\(含\\)|（含）)?(?:以上|以下|以内|以內|以外)$`, 'u');
/** Years, months and quarters are times, and no band of a size. */
const IS_TIME = /^(?:19|20)\d\d(?!\d)|[月日季]$|季度$|[学學]年|年度$/u;

/** The ways to write a band; none where a head is no band. */
export function bandsOf(head: string): readonly string[] {
  if (!/[\u3400-\u9fff]/u.test(head) || IS_TIME.test(head)) return [];
  if (LIMIT.test(head)) {
    const bare = head.replace(/(?:及|或)(?=以[上下])/u, '');
    return bare === head ? [head, head.replace(/(?=以[上下]$)/u, '及')] : [head, bare];
  }
  return RANGE.test(head) ? JOINERS.map(joiner => head.replace(JOINER, joiner)) : [];
}
