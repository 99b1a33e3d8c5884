/** Plural and possessive endings off; enough for the same noun to meet itself. */
export function singular(word: string): string {
  const bare = bareOf(word);
  if (bare.length <= 3 || !bare.endsWith('s')) return bare;
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`;
  if (ES.test(bare)) return bare.slice(0, -2);
  return NO_PLURAL.test(bare) ? bare : bare.slice(0, -1);
}

/** taxes, losses, watches, crashes, quizzes, goes, viruses. */
const ES = /(?:x|ss|ch|sh|zz|[^aeiouh]o|[^aeiou]us)es$/;
/** business, census, this, basis, gas: no plurals. */
const NO_PLURAL = /(?:ss|us|is|^gas|^has|^was|^does)$/;

/** Without a possessive ending, then without the stops and hyphens behind it. */
function bareOf(word: string): string {
  let end = word.length;
  const mark = word.endsWith('s') ? end - 2 : end - 1;
  if (word.charAt(mark) === "'" || word.charAt(mark) === '’') end = mark;
  while (end > 0 && (word.charAt(end - 1) === '.' || word.charAt(end - 1) === '-')) end--;
  return word.slice(0, end);
}
