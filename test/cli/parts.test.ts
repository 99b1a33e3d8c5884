import { describe, expect, test } from 'vitest';
import { readArguments } from '../../server/src/cli/arguments.ts';
import { decode, encode } from '../../server/src/cli/files/decode.ts';
import { didYouMean } from '../../server/src/cli/suggest.ts';
import { drawExcerpt, excerptOf } from '../../server/src/cli/terminal/excerpt.ts';
import { displayWidth } from '../../server/src/cli/terminal/width.ts';

describe('width', () => {
  test.each([
    ['abc', 3],
    ['万亿元', 6],
    ['１２％', 6],
    ['e\u0301', 1],
    ['カナ', 4],
    ['👍', 2],
    ['→–', 2],
    ['\u001b[31mred\u001b[39m', 3],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('excerpt', () => {
  function drawn(text: string, figure: string, columns: number): string {
    const start = text.indexOf(figure);
    return drawExcerpt(excerptOf(text, start, start + figure.length), columns).join('\n');
  }

  test('carets stand under wide characters', () => {
    expect(drawn('前\n規模達 58萬億元，約', '58萬億元', 60)).toBe('規模達 58萬億元，約\n       ^^^^^^^^');
  });

  test('a long line is cut on both sides', () => {
    const text = `${'字'.repeat(3000)}12.5%${'x'.repeat(3000)}`;
    const [source = '', carets = ''] = drawn(text, '12.5%', 60).split('\n');
    expect(displayWidth(source)).toBeLessThanOrEqual(60);
    expect(source).toMatch(/^…字+12\.5%x+…$/);
    expect(displayWidth(source.slice(0, source.indexOf('12.5%')))).toBe(carets.indexOf('^'));
  });

  test('shows no control characters', () => {
    expect(drawn('a\tb\u001b[2J 5%', '5%', 40)).toBe('a b [2J 5%\n        ^^');
  });
});

describe('decode', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('gives back the bytes of %s', encoding => {
    const bytes = encode('銷量 😀\r\n', { encoding, hasMark: true });
    const read = decode(bytes);
    expect(read).toEqual({ text: '銷量 😀\r\n', encoding, hasMark: true, faithful: true });
    expect(Buffer.compare(encode(read.text, read), bytes)).toBe(0);
  });

  test.each([
    ['bytes that are no UTF-8', [0x61, 0xe9, 0x8a, 0x7a], 'a\uFFFDz'],
    ['UTF-16 that ends inside a character', [0xff, 0xfe, 0x61, 0x00, 0x62], 'a\uFFFD'],
    ['half a surrogate pair', [0xff, 0xfe, 0x3d, 0xd8], '\uFFFD'],
  ])('tells that %s cannot be written back', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ text, faithful: false });
  });
});

describe('suggestions', () => {
  test.each([
    ['chekc', '; did you mean check?'],
    ['figure', '; did you mean figures?'],
    ['CHART', '; did you mean chart?'],
    ['zzz', ''],
  ])('%s %s', (word, expected) => {
    expect(didYouMean(word, ['check', 'figures', 'chart'])).toBe(expected);
  });
});

describe('arguments', () => {
  const OPTIONS = {
    format: { kind: 'choice', values: ['pretty', 'json'], help: '' },
    rule: { kind: 'list', placeholder: 'X', help: '' },
    out: { kind: 'text', placeholder: 'DIR', help: '' },
    quiet: { kind: 'flag', short: 'q', help: '' },
  } as const;

  test('are read in any order', () => {
    expect(
      readArguments(['a', '-q', '--rule', 'x=1', '--format=json', '--rule=y', '--', '--b'], OPTIONS),
    ).toEqual({
      value: {
        positionals: ['a', '--b'],
        options: { format: 'json', rule: ['x=1', 'y'], out: undefined, quiet: true },
      },
    });
  });

  test.each([
    [['--fromat', 'x'], 'there is no option --fromat; did you mean --format?'],
    [['--out'], '--out needs a value: DIR'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['--format', 'jsom'], '--format is one of pretty, json, not "jsom"; did you mean json?'],
    [['--toString'], 'there is no option --toString'],
  ])('%j is refused', (words, refusal) => {
    expect(readArguments(words, OPTIONS)).toEqual({ refusal });
  });
});
