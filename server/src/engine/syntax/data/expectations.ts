/** The same for a `chart` block. */
export const CHART_EXPECTATIONS: readonly (readonly [path: readonly string[], what: string])[] = [
  [[], 'a chart: a map with series'],
  [['series'], 'a list of ids of series'],
];

/** What stands where in report data, in a person's words, for messages. `*` is any key. */
export const EXPECTATIONS: readonly (readonly [path: readonly string[], what: string])[] = [
  [[], 'a map with series, figures, checks or charts'],
  [['series'], 'a map of ids to series'],
  [['series', '*'], 'a series: a map with values'],
  [['series', '*', 'values'], 'a map of periods to values, such as { 2025: 15.2, 2026: 18.5 }'],
  [['series', '*', 'values', '*'], 'a number, text such as “about 5.4bn”, or { value, note, source }'],
  [['series', '*', 'values', '*', 'value'], 'a number, or text such as “about 5.4bn”'],
  [['series', '*', 'growth'], 'a map of periods to rates, such as { 2026: 22.2%, 2025..2030: 21.7% }'],
  [['series', '*', 'growth', '*'], 'a rate such as 22.2%'],
  [['series', '*', 'unit'], 'a unit such as 億元, US$ bn or %'],
  [['series', '*', 'partition'], 'true or false'],
  [['series', '*', 'sparse'], 'true or false'],
  [['series', '*', 'precision'], 'a whole number of decimals from 0 to 12'],
  [['series', '*', 'from'], 'the path of a CSV file'],
  [['figures'], 'a map of ids to figures'],
  [['figures', '*'], 'a figure: a map with value'],
  [['figures', '*', 'value'], 'a number, or text such as “about 5.4bn”'],
  [['checks'], 'a list of checks, such as - revenue = volume * price'],
  [['checks', '*'], 'a check such as revenue = volume * price, or { check, tolerance, message }'],
  [['checks', '*', 'check'], 'a check such as revenue = volume * price'],
  [['charts'], 'a list of charts'],
  [['charts', '*'], 'a chart: a map with series'],
  [['charts', '*', 'series'], 'a list of ids of series'],
];
