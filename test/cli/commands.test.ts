import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { type Folder, folder, RULE, WRONG } from './run.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'a.report.md': WRONG });
});
afterEach(() => here.remove());

describe('help', () => {
  test('lists the commands', () => {
    const { code, out } = here.ticktie(['--help']);
    expect(code).toBe(0);
    for (const name of ['check', 'figures', 'chart', 'explain', 'rules', 'init', 'lsp']) {
      expect(out).toContain(`ticktie ${name}`);
      const help = here.ticktie([name, '--help']);
      expect(help.code).toBe(0);
      expect(help.out).toContain(`ticktie ${name}`);
      expect(here.ticktie(['help', name]).out).toBe(help.out);
    }
  });

  test('without a command is wrong usage', () => {
    expect(here.ticktie([])).toMatchObject({ code: 2, out: '' });
  });

  test('says what was probably meant', () => {
    expect(here.ticktie(['chekc']).err).toContain('did you mean check?');
    expect(here.ticktie(['check', '--formt', 'json']).err).toContain('did you mean --format?');
    expect(here.ticktie(['explain', 'growth/cagr-missmatch']).err).toContain(`did you mean ${RULE}?`);
    expect(here.ticktie(['chekc']).code).toBe(2);
  });

  test('tells the version', () => {
    expect(here.ticktie(['--version']).out).toBe(`${manifest.version}\n`);
  });
});

describe('figures', () => {
  test('as JSON, in base units', () => {
    here.write('b.report.md', '2022年，支付规模达58万亿元。');
    const result = JSON.parse(here.ticktie(['figures', 'b.report.md', '--format', 'json']).out);
    expect(result).toMatchObject({ version: 1, path: 'b.report.md' });
    const [figure] = result.figures;
    expect(Object.keys(figure)).toEqual([
      'text',
      'range',
      'value',
      'low',
      'high',
      'unit',
      'period',
      'measure',
      'kind',
      'role',
      'hedge',
      'unitSource',
    ]);
    expect(figure).toMatchObject({ text: '58万亿元', value: 58e12, unit: 'CNY', period: '2022' });
    expect(figure.range).toEqual({ start: { line: 0, character: 11 }, end: { line: 0, character: 16 } });
    expect(figure.low).toBeLessThan(58e12);
    expect(figure.high).toBeGreaterThan(58e12);
  });

  test('as CSV and as a table', () => {
    const csv = here.ticktie(['figures', 'a.report.md', '--format', 'csv']).out.split('\r\n');
    expect(csv[0]).toBe('line,column,text,value,low,high,unit,period,measure,kind,role,hedge,unitSource');
    expect(csv).toHaveLength(5);
    const table = here.ticktie(['figures', 'a.report.md']).out;
    expect(table).toContain('a.report.md:1:17');
    expect(table).toContain('40,000,000 USD');
  });

  test('of nothing that exists is refused', () => {
    expect(here.ticktie(['figures', 'none.md'])).toMatchObject({ code: 2, out: '' });
    expect(here.ticktie(['figures'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('rules and explain', () => {
  test('list what there is, and explain each', () => {
    const { rules } = JSON.parse(here.ticktie(['rules', '--format', 'json']).out);
    expect(rules.length).toBeGreaterThan(5);
    const table = here.ticktie(['rules']).out;
    for (const { id, summary } of rules) {
      expect(table).toContain(id);
      expect(summary).not.toBe('');
    }
    expect(here.ticktie(['explain', RULE]).out).toContain(RULE);
  });
});

describe('init', () => {
  test('writes settings and a report with one mistake, and overwrites nothing', () => {
    const fresh = folder();
    expect(fresh.ticktie(['init']).code).toBe(0);
    const { code, out, err } = fresh.ticktie(['check', '--format', 'json']);
    expect(err).toBe('');
    expect(code).toBe(1);
    expect(JSON.parse(out).summary).toMatchObject({ files: 1, errors: 1 });
    fresh.write('first.report.md', 'Mine.\n');
    expect(fresh.ticktie(['init'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(fresh.path, 'first.report.md'), 'utf8')).toBe('Mine.\n');
    fresh.remove();
  });
});

describe('chart', () => {
  const TABLE = `# Depots

| Depot | 2022 | 2023 | 2024 |
| ----- | ---: | ---: | ---: |
| North | 640 | 780 | 960 |
| South | 510 | 650 | 820 |
`;

  test('draws each table as a file, with the figures in it', () => {
    here.write('b.report.md', TABLE);
    const { code, out } = here.ticktie(['chart', 'b.report.md', '--out', 'pictures']);
    expect(code).toBe(0);
    const names = readdirSync(join(here.path, 'pictures'));
    expect(out.trim()).toBe(`pictures/${names[0]}`);
    const svg = readFileSync(join(here.path, out.trim()), 'utf8');
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    for (const text of ['North', 'South', '2022', '2024']) expect(svg).toContain(text);
  });

  test('puts all of them on one page that loads nothing', () => {
    here.write('b.report.md', TABLE);
    const { out } = here.ticktie(['chart', 'b.report.md', '--out', '.', '--format', 'html']);
    expect(out.trim()).toBe('b.html');
    const page = readFileSync(join(here.path, 'b.html'), 'utf8');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/<script|src=|href=/);
  });

  test('says when there is nothing to draw, or no folder to draw in', () => {
    here.write('b.report.md', 'Nothing here.\n');
    expect(here.ticktie(['chart', 'b.report.md', '--out', 'pictures']).err).toContain('nothing to draw');
    expect(existsSync(join(here.path, 'pictures'))).toBe(false);
    expect(here.ticktie(['chart', 'b.report.md']).code).toBe(2);
  });
});
