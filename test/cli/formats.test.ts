import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Folder, folder, RIGHT, RULE, WRONG } from './run.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'a, b/wrong 報告.report.md': `# Sales\n\n${WRONG}`, 'right.report.md': RIGHT });
});
afterEach(() => here.remove());

describe('sarif', () => {
  interface Region {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  }

  const run = () => JSON.parse(here.ticktie(['check', '--format', 'sarif']).out).runs[0];

  test('names itself, its columns and every rule', () => {
    const log = JSON.parse(here.ticktie(['check', '--format', 'sarif']).out);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits');
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(true);
    const { name, rules } = log.runs[0].tool.driver;
    expect(name).toBe('Ticktie');
    const rule = rules.find((candidate: { id: string }) => candidate.id === RULE);
    expect(rule.shortDescription.text).not.toBe('');
    expect(rule.defaultConfiguration.level).toBe('error');
    expect(rule.help.markdown).toContain(RULE);
  });

  test('has each finding with its place, operands and fixes, counted from 1', () => {
    const { results, tool } = run();
    expect(results).toHaveLength(1);
    const [result] = results;
    expect(result.ruleId).toBe(RULE);
    expect(tool.driver.rules[result.ruleIndex].id).toBe(RULE);
    expect(result.level).toBe('error');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(decodeURIComponent(artifactLocation.uri)).toBe('a, b/wrong 報告.report.md');
    expect(region).toMatchObject({ startLine: 3, startColumn: WRONG.indexOf('30%') + 1 });
    const regions: Region[] = [
      region,
      ...result.relatedLocations.map(
        (place: { physicalLocation: { region: Region } }) => place.physicalLocation.region,
      ),
      ...result.fixes.flatMap((fix: { artifactChanges: { replacements: { deletedRegion: Region }[] }[] }) =>
        fix.artifactChanges.flatMap(({ replacements }) =>
          replacements.map(({ deletedRegion }) => deletedRegion),
        ),
      ),
    ];
    expect(regions.length).toBeGreaterThan(1);
    for (const each of regions) {
      expect(each.startLine).toBeGreaterThan(0);
      expect(each.endLine > each.startLine || each.endColumn >= each.startColumn).toBe(true);
    }
  });

  test('lists the files without findings too', () => {
    const uris = run().artifacts.map((artifact: { location: { uri: string } }) => artifact.location.uri);
    expect(uris).toContain('right.report.md');
  });
});

describe('github', () => {
  test('escapes what the workflow command would end at', () => {
    const { out } = here.ticktie(['check', '--format', 'github']);
    const [line, ...rest] = out.trimEnd().split('\n');
    expect(rest).toEqual([]);
    const column = WRONG.indexOf('30%') + 1;
    const head = `::error file=a%2C b/wrong 報告.report.md,line=3,col=${column},endLine=3,`;
    expect(line?.startsWith(head)).toBe(true);
    expect(line).toContain(`title=${RULE}::`);
    expect(line?.split('::').slice(2).join('::')).not.toMatch(/%(?!25|0A|0D)/);
  });
});

describe('pretty', () => {
  test('shows place, message, rule, line and carets, and sums up in the last line', () => {
    const { out } = here.ticktie(['check']);
    const lines = out.split('\n');
    const column = WRONG.indexOf('30%') + 1;
    expect(lines[0]).toMatch(new RegExp(`^a, b/wrong 報告\\.report\\.md:3:${column} error .+ ${RULE}$`));
    expect(lines[1]).toContain('Sales rose from $40 million');
    const caret = lines[2]?.indexOf('^') ?? -1;
    expect(lines[1]?.slice(caret, caret + 3)).toBe('30%');
    expect(lines.at(-2)).toMatch(/^1 error in 2 files \(\d+ figures, .+\)$/);
    expect(out).not.toContain('\u001b[');
  });

  test('says when nothing contradicts', () => {
    expect(here.ticktie(['check', 'right.report.md']).out).toMatch(/^No contradictions in 1 file \(/);
  });
});
