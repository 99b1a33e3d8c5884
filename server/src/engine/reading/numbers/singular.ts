/** Plural and possessive endings off; enough for the same noun to meet itself. */
export function singular(word: string): string {
  const bare = bareOf(word);
  if (bare.length <= 3 || !bare.endsWith('s')) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.endsWith('ss') || bare.endsWith('us') ? bare : bare.slice(0, -1);
}

/** Without a possessive ending, then without the stops and hyphens behind it. */
function bareOf(word: string): string {
  let end = word.length;
  const mark = word.endsWith('s') ? end - 2 : end - 1;
  if (word.charAt(mark) === "'" || word.charAt(mark) === '’') end = mark;
  while (end > 0 && (word.charAt(end - 1) === '.' || word.charAt(end - 1) === '-')) end--;
  return word.slice(0, end);
}
