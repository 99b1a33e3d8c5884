import * as z from 'zod/mini';

/**
 * The shape of report data: the one source of its validation, of the JSON Schema that is shipped for other editors, and
 * of what completion offers. Built on first use, so that a run without data files pays nothing for it.
 */
export function reportDataSchema(): z.core.$ZodType {
  schema ??= build();
  return schema;
}

let schema: z.core.$ZodType | undefined;

function described<T extends z.ZodMiniType>(type: T, description: string): T {
  z.globalRegistry.add(type, { description });
  return type;
}

/** The shape of one chart: an entry of `charts`, or what a `chart` block holds. */
export function chartSchema(): z.core.$ZodType {
  chartOnly ??= chart();
  return chartOnly;
}

let chartOnly: z.core.$ZodType | undefined;

function text() {
  return z.union([z.string(), z.number()]);
}

function chart() {
  return z.strictObject({
    title: z.optional(text()),
    type: z.optional(z.enum(['line', 'bar', 'area', 'combo', 'pie'])),
    stack: z.optional(z.enum(['total', '100%'])),
    series: described(z.union([z.array(text()), text()]), 'Ids of the series to draw'),
    growth: z.optional(described(text(), 'The series whose growth is drawn as a line')),
  });
}

function build(): z.core.$ZodType {
  // Schemas that compile themselves would need `eval`, which browsers forbid to extensions.
  z.config({ jitless: true });
  const id = (what: string) => described(text(), what);
  const period = (what: string) =>
    described(text(), `${what}: 2025, 2025H1, 2025Q3, 2025-06, 2024/25, FY2025`);
  const number = () =>
    described(
      z.union([z.number(), z.string(), z.null()]),
      'A number, or text as a person writes it: 58万亿元, 1,234.5, about 23%, 10%-15%, n/a',
    );
  const value = () =>
    z.union([
      z.number(),
      z.string(),
      z.null(),
      z.strictObject({
        value: number(),
        note: z.optional(text()),
        source: z.optional(text()),
        display: z.optional(
          described(text(), 'The value as the report prints it; it must agree with the value'),
        ),
        status: z.optional(
          described(z.enum(['actual', 'estimate', 'forecast']), 'Whether the value has been observed'),
        ),
      }),
    ]);
  const byPeriod = (what: string, type: z.ZodMiniType) => described(z.record(z.string(), type), what);
  const series = z.strictObject({
    title: z.optional(described(text(), 'The name that charts and messages show')),
    unit: z.optional(described(z.string(), 'Unit of the values: 億元, US$ bn, %, 億筆, TWh')),
    values: z.optional(byPeriod('The values by period', value())),
    growth: z.optional(
      byPeriod('Growth as stated: of a period on the one before, of a span compound a year', number()),
    ),
    'part-of': z.optional(id('The series that this one is a part of')),
    partition: z.optional(described(z.boolean(), 'false: the parts of this series do not make up all of it')),
    basis: z.optional(
      described(
        z.enum(['nominal', 'real']),
        'real: stated growth is in constant prices and is not recomputed',
      ),
    ),
    sparse: z.optional(described(z.boolean(), 'true: periods are left out on purpose')),
    precision: z.optional(
      described(z.int().check(z.gte(0), z.lte(12)), 'Most decimals that a value may have'),
    ),
    from: z.optional(described(z.string(), 'A CSV file to take the values from, relative to this file')),
    period: z.optional(described(text(), 'The column of the CSV file with the periods')),
    value: z.optional(described(text(), 'The column of the CSV file with the values')),
    note: z.optional(text()),
    source: z.optional(text()),
  });
  const figure = z.strictObject({
    title: z.optional(described(text(), 'The name that messages show')),
    value: number(),
    unit: z.optional(z.string()),
    at: z.optional(period('The period that the figure is of')),
    over: z.optional(period('The span that a rate is over, such as 2022..2025')),
    note: z.optional(text()),
    source: z.optional(text()),
  });
  const check = z.union([
    z.string(),
    z.strictObject({
      check: described(z.string(), 'What must hold in every period: revenue = volume * price'),
      tolerance: z.optional(
        described(text(), 'How far apart the sides may be: 0.5% or a number in their unit'),
      ),
      message: z.optional(described(text(), 'What to say when it does not hold')),
    }),
  ]);
  return z.strictObject({
    ticktie: z.optional(described(z.literal(1), 'Version of the format')),
    title: z.optional(text()),
    'as-of': z.optional(period('Later periods are forecasts')),
    periods: z.optional(period('The time axis that every series should cover, such as 2025..2030')),
    currency: z.optional(described(z.string(), 'ISO code of the currency: CNY')),
    series: z.optional(described(z.record(z.string(), series), 'One measure over time each')),
    figures: z.optional(described(z.record(z.string(), figure), 'Single numbers')),
    checks: z.optional(described(z.array(check), 'What must hold, period by period')),
    charts: z.optional(described(z.array(chart()), 'Charts to draw')),
  });
}
