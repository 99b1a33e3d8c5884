import { readdirSync, readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { afterAll, expect, test } from 'vitest';
import { analyse } from '../../../server/src/engine/analysis.ts';
import { RULES } from '../../../server/src/engine/rules/index.ts';
import type { Rule } from '../../../server/src/engine/rules/rule.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/engine/settings/settings.ts';

/**
 * Of all that is called while the corpus is analysed, so much may be for one rule, with what it shares with others: the
 * search of a table for relations is the largest such part.
 */
const MOST = 0.2;

/** So many rules of prose are asked about a block of the corpus that holds figures, one with another: a third of all. */
const MOST_ASKED = 34;

const CORPUS = new URL('../../corpus/clean/', import.meta.url);
const session = new Session();
session.connect();
afterAll(() => session.disconnect());

const texts = readdirSync(CORPUS)
  .filter(name => /^(?:annual|energy|market|statistical)-.*-(?:en|zh-hans)\.report\.md$/.test(name))
  .map(name => readFileSync(new URL(name, CORPUS), 'utf8'));

function run(): void {
  for (const text of texts) analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
}

test('most rules are not asked about a block', () => {
  // What the patterns need is known once there has been enough text
  for (let i = 0; i < 4; i++) run();
  const asked = [...subjectsOf(run)].filter(([rule]) => rule.scope === 'prose').map(([, list]) => list);
  const blocks = new Set(asked.flatMap(list => list.map(([block]) => block)));
  const calls = asked.reduce((sum, list) => sum + list.length, 0);
  expect(blocks.size).toBeGreaterThan(100);
  expect(calls / blocks.size).toBeLessThan(MOST_ASKED);
});

/**
 * How often a pattern is tried for each kilobyte of the corpus, replacements and splits included. What each rule adds is
 * added here by whoever finds it worth that; what this costs is the greater part of an analysis.
 */
const MOST_TRIES = 4500;

test('patterns are not tried more often than that', () => {
  for (let i = 0; i < 4; i++) run();
  const { exec } = RegExp.prototype;
  let tries = 0;
  // All ways to use a pattern come through this one once it is not the engine's own
  RegExp.prototype.exec = function (text) {
    tries++;
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  const kilobytes = texts.reduce((sum, { length }) => sum + length, 0) / 1000;
  expect(tries / kilobytes).toBeLessThan(MOST_TRIES);
});

/** Counted calls are the same on every machine, however busy it is. */
test('no rule takes more than its share of an analysis', () => {
  const subjects = subjectsOf(run);
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  taken();
  const all = callsOf(run);
  const shares = RULES.map((rule, i) => {
    const calls = callsOf(() => {
      for (const [subject, context] of subjects.get(rule) ?? []) (rule.check as Check)(subject, context);
    });
    return { rule: `${rule.id} (${rule.scope}, number ${i})`, share: calls / all };
  });
  session.post('Profiler.stopPreciseCoverage');
  expect(all).toBeGreaterThan(5e5);
  expect(shares.filter(({ share }) => share > MOST)).toEqual([]);
});

type Check = (subject: unknown, context: unknown) => unknown;

/** What each rule is asked about while something runs. */
function subjectsOf(run: () => void): ReadonlyMap<Rule, readonly (readonly [unknown, unknown])[]> {
  const asked = new Map<Rule, [unknown, unknown][]>();
  const checks = RULES.map(rule => rule.check);
  for (const rule of RULES) {
    const check = rule.check as Check;
    const list: [unknown, unknown][] = [];
    asked.set(rule, list);
    Object.assign(rule, {
      check: (subject: unknown, context: unknown) => {
        list.push([subject, context]);
        return check(subject, context);
      },
    });
  }
  run();
  RULES.forEach((rule, i) => {
    Object.assign(rule, { check: checks[i] });
  });
  return asked;
}

/** How many calls of functions something makes; what was counted before has been taken away. */
function callsOf(run: () => void): number {
  run();
  return taken();
}

/** The calls since the last time. */
function taken(): number {
  let calls = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions } of result)
      if (url.includes('/server/src/engine/'))
        for (const { ranges } of functions) calls += ranges[0]?.count ?? 0;
  });
  return calls;
}
