import { isLetter } from '../numbers/chars.ts';

/** What tells the m of metres from that of millions. */

const METRES =
  /m (?:long|wide|high|deep|tall|thick|across|in (?:length|height|depth|width)|(?:above|below) sea)\b/y;

/** "12 m long": m is a length when a word of length says so. */
export function isMetres(lower: string, at: number): boolean {
  METRES.lastIndex = at;
  return lower[at] === 'm' && METRES.test(lower);
}

/** "A 3 m wall": a lone m with a blank before it, behind which nothing is counted in millions. `at` is where the m stands. */
export function isLoneMetres(lower: string, at: number): boolean {
  return (
    lower[at] === 'm' &&
    lower[at - 1] === ' ' &&
    !isLetter(lower.charCodeAt(at + 1)) &&
    !'.²³/-'.includes(lower[at + 1] ?? ' ') &&
    !PLURAL_BEHIND.test(lower.slice(at + 1, at + 24))
  );
}

/** "12 m widgets": many of something. */
const PLURAL_BEHIND = /^ (?!(?:was|is|has|this|thus|plus|less|versus|across|as)\b)[a-z]{2,}[a-rt-z]s\b/;

/** "Revenue was 3 m": no length of anything. */
export function isMoneyBefore(lower: string, at: number): boolean {
  return MONEY_BEFORE.test(lower.slice(Math.max(0, at - 48), at));
}

const MONEY_BEFORE =
  /\b(?:revenues?|sales|turnover|profits?|income|earnings|loss(?:es)?|costs?|spending|budgets?|exports|imports|ebitda|capex|debt|cash|investments?)\b[^.;]{0,30}$/;
