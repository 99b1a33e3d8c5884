import { describe, expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS } from '../../../server/src/engine/index.ts';
import { inBlock, plainText } from '../../../server/src/engine/reading/plain-text.ts';
import type { Prose } from '../../../server/src/engine/syntax/document.ts';
import { readDocument } from '../../../server/src/engine/syntax/read.ts';

function proseOf(text: string): Prose {
  return readDocument('markdown', text).blocks.at(0) as Prose;
}

describe('what a block says without its marks', () => {
  test.each([
    ['占比**12%**。', '占比12%。'],
    ['Sales **rose** by *12%*[^1] to [€4m](#sales@2024).', 'Sales rose by 12% to €4m.'],
    ['占 12% 的企业，2024 年 3 月', '占12%的企业，2024年3月'],
    ['之一 12 家，2024 一季度', '之一 12家，2024 一季度'],
    ['up 12%[3], down 4%¹, flat†', 'up 12%, down 4%, flat†'],
    ['an area of 12 m²', 'an area of 12 m²'],
    ['收入（详见附录二）增长 12%（含税）', '收入增长12%（含税）'],
    ['Output (see Table 3) was 12 (of 20).', 'Output was 12 (of 20).'],
    [
      'A line that is long enough to be full\nand goes on in the next one',
      'A line that is long enough to be full and goes on in the next one',
    ],
    ['一行写得足够长因此在这里折断了的中文\n接着写', '一行写得足够长因此在这里折断了的中文接着写'],
    ['收入：12 亿元\n成本：8 亿元', '收入：12亿元\n成本：8亿元'],
    ['12\u00a0million, 12\u202f000', '12 million, 12\u202f000'],
  ])('%s', (written, plain) => {
    expect(plainText(proseOf(written)).text).toBe(plain);
  });

  test('every stretch of it is found again in the block, within the marks', () => {
    const block = proseOf('收入 **12.4** 亿元[^a]，占 *31%*（见表 3）的 `x` 份额 [2] 与 __7__ 家');
    const { text, omitted } = plainText(block);
    for (const said of ['12.4', '亿元', '31%', '的', '份额', '7', '家']) {
      const start = text.indexOf(said);
      const { start: from, end } = inBlock(omitted, { start, end: start + said.length });
      expect(block.text.slice(from, end)).toBe(said);
    }
  });

  test('figures and findings stand where they are written', () => {
    const text = '收入由 **100** 亿元增至 **120** 亿元，增长 **35%**[1]。';
    const { figures, findings } = analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
    expect(figures.map(f => text.slice(f.digits.start, f.digits.end))).toEqual(['100', '120', '35']);
    expect(findings.map(f => text.slice(f.span.start, f.span.end))).toEqual(['35%']);
    const [fix] = findings[0]?.fixes ?? [];
    expect(fix?.edits.map(e => [text.slice(e.span.start, e.span.end), e.newText])).toEqual([['35', '20']]);
  });
});
