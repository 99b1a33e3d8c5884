/** What calls a value the highest or the lowest of its own past; the group is the year since when. */
export const RECORDS: readonly { readonly words: RegExp; readonly way: 'most' | 'least' }[] = [
  {
    words:
      /\b(?:the )?(?:highest|largest|biggest|most|greatest)(?: [a-z]+){0,3} since ((?:19|20)\d\d)\b|\b(?:a |an? all-time |an? new )?(?:record high|all-time high)\b|\bthe (?:highest|largest|most) (?:ever|on record|in (?:its|their|the) history|of the (?:period|series|decade))\b/gi,
    way: 'most',
  },
  {
    words:
      /\b(?:the )?(?:lowest|smallest|fewest|least)(?: [a-z]+){0,3} since ((?:19|20)\d\d)\b|\b(?:a |an? all-time |an? new )?(?:record low|all-time low)\b|\bthe (?:lowest|smallest|fewest) (?:ever|on record|in (?:its|their|the) history|of the (?:period|series|decade))\b/gi,
    way: 'least',
  },
  {
    words:
      /(?:自)?((?:19|20)\d\d)年以[来來](?:的)?(?:新|最)[高多大]|(?:创|創)(?:下|出)?(?:历史|歷史|历年|歷年)?新高|(?:历史|歷史|历年|歷年)最[高多]/gu,
    way: 'most',
  },
  {
    words:
      /(?:自)?((?:19|20)\d\d)年以[来來](?:的)?(?:新|最)[低少小]|(?:创|創)(?:下|出)?(?:历史|歷史|历年|歷年)?新低|(?:历史|歷史|历年|歷年)最[低少]/gu,
    way: 'least',
  },
];
