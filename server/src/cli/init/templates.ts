/** What `ticktie init` writes: settings that say what they are for, and a report with one mistake in it. */
export interface Template {
  readonly name: string;
  readonly content: string;
}

const SETTINGS = `# Settings of Ticktie for this folder and everything in it. Every line may go; these are the defaults.
# "ticktie rules" lists the rules, "ticktie explain RULE" tells about one.

# Files to check besides those named *.report.md, .yaml, .json, .csv, .txt; and files to leave alone.
include: []        # - docs/**/*.md
exclude: []        # - drafts/**

# error, warning, info, hint or off, by rule.
rules: {}          # growth/rate: warning

# How far figures may miss each other, in percent, beyond what their rounding explains.
tolerance: 0
`;

const REPORT = `---
title: Electric buses in the city
as-of: 2024
---

# Electric buses in the city

The fleet grew from 1,200 buses in 2021 to 2,400 in 2024, a compound annual growth rate of 30%.

<!-- Doubling in three years is 26.0% a year. Mend it and check again. -->

| Depot | 2022 | 2023 | 2024 |
| ----- | ---: | ---: | ---: |
| North |  640 |  780 |  960 |
| South |  510 |  650 |  820 |
| West  |  350 |  470 |  620 |
| Total | 1,500 | 1,900 | 2,400 |
`;

export const TEMPLATES: readonly Template[] = [
  { name: 'ticktie.config.yaml', content: SETTINGS },
  { name: 'first.report.md', content: REPORT },
];
