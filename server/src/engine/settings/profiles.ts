import type { SeveritySetting } from '../finding.ts';

/** What a kind of report does otherwise than reports in general. */
export const PROFILES = {
  none: {},
  /** Growth is quoted from forecasters, who often leave the year of the base open; what has no source stands out. */
  'market-research': {
    'growth/cagr-mismatch': 'warning',
    'period/base-vs-label': 'off',
    'reference/unsourced': 'hint',
  },
  /** Tables foot to the last unit, and forms print a rate on a loss. */
  financial: {
    'total/rounding-note': 'hint',
    'style/mixed-decimals': 'hint',
    'growth/undefined-base': 'info',
  },
  /** Growth is in real terms unless the text says otherwise, while levels are at current prices. */
  'official-statistics': {
    'growth/cagr-mismatch': 'info',
    'growth/cagr-years': 'info',
    'growth/simple-average-as-compound': 'info',
    'growth/yoy-mismatch': 'info',
    'growth/part-vs-total-hull': 'info',
  },
} as const satisfies Record<string, Readonly<Record<string, SeveritySetting>>>;

export type Profile = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly Profile[];

/** What a profile says of a rule; undefined when it leaves it as it is. */
export function profileSeverity(profile: Profile, rule: string): SeveritySetting | undefined {
  const severities: Readonly<Record<string, SeveritySetting>> = PROFILES[profile];
  return severities[rule];
}
