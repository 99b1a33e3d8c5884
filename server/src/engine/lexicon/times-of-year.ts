const MONTHS_EN =
  'january february march april may june july august september october november december'.split(' ');

/** Months, with what else the sixth and the last of them are called: the ends of the half-year and of the year. */
const OTHER_NAMES: Readonly<Record<number, string>> = {
  6: 'mid-?year|half-year|年中',
  12: '(?:year[- ]|years? )end|(?:end|close) of (?:the |last |this )?year|(?:[年岁歲]|年度)[末底]',
};

const TIMES: readonly (readonly [string, RegExp])[] = MONTHS_EN.map((name, i) => {
  const month = i + 1;
  const [first = '', ...rest] = name;
  const english = `\\b(?:${first.toUpperCase()}${rest.join('')})\\b`;
  const others = OTHER_NAMES[month];
  return [
    `@${month}`,
    new RegExp(`${english}|(?<!\\d)${month}\\s?月${others === undefined ? '' : `|${others}`}`, 'u'),
  ];
});

const ANY =
  /January|February|March|April|May|June|July|August|September|October|November|December|year|[月年岁歲]/;

/** The months and ends of a year that a text names. */
export function timesIn(text: string): string[] {
  return ANY.test(text) ? TIMES.flatMap(([time, pattern]) => (pattern.test(text) ? [time] : [])) : [];
}
