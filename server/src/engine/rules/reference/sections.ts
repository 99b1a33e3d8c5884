import { OF_OTHERS_BEFORE, OF_OTHERS_BEHIND } from '../../lexicon/references.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { readChineseNumber } from '../../reading/numbers/chinese-number.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft } from '../rule.ts';
import { passagesOf } from './labels.ts';

/** So many numbered headings make a numbered report. */
const ENOUGH = 3;

const HEADING =
  /^#{1,6}\s+(?:\*\*)?(?:第([一二三四五六七八九十\d]{1,3})([章节節部])|(\d{1,2}(?:\.\d{1,2}){0,3})[.、\s　]|([一二三四五六七八九十]{1,3})、|(?:Chapter|Section|Part)\s(\d{1,2}(?:\.\d{1,2}){0,3}))/u;
const CITED =
  /(?:见|見|参见|參見|参照|详见|詳見|如|在|本报告|本報告|本文)(?:本报告|本報告|本文)?第([一二三四五六七八九十\d]{1,3}|\d{1,2}(?:\.\d{1,2}){1,3})([章节節部])|\b(?:[Ss]ee|[Ii]n|[Ff]rom|[Ww]ith|\() ?(?:also )?([Ss]ection|[Cc]hapter)\s(\d{1,2}(?:\.\d{1,2}){0,3})(?![\d-])/gu;

/** 见第六章 of a report with five. */
export function danglingSections(document: DocumentReading): Draft[] {
  const given = headingsOf(document);
  if (given.size < ENOUGH || !given.has('1')) return [];
  const depths = new Set([...given].map(depthOf));
  const deepest = Math.max(...depths);
  const chapters = [...given].filter(g => depthOf(g) === 1).join(', ');
  return passagesOf(document).flatMap(({ block, start }) =>
    block.kind === 'heading'
      ? []
      : matchesIn(block.text, CITED).flatMap((found): Draft[] => {
          const key = normal(found[1] ?? found[4] ?? '');
          if (key === undefined || given.has(key) || depthOf(key) > deepest) return [];
          // "Section 4.2" where only chapters have numbers
          if (!depths.has(depthOf(key))) return [];
          const end = found.index + found[0].length;
          if (OF_OTHERS_BEFORE.test(block.text.slice(0, found.index + 1).slice(-80))) return [];
          if (
            OF_OTHERS_BEHIND.test(block.text.slice(end, end + 40)) ||
            LAW.test(block.text.slice(end, end + 12))
          )
            return [];
          return [
            {
              span: { start: start + found.index, end: start + end },
              message: `There is no section ${key}: the headings are numbered ${chapters}`,
              related: [],
              fixes: [],
            },
          ];
        }),
  );
}

/** 第三章第十二条, "Section 7 tariffs": of a law. */
const LAW = /^(?:第|[条條款])|^\s?(?:\(|tariffs?|duties|of the [A-Z])/u;

function headingsOf(document: DocumentReading): Set<string> {
  const keys = new Set<string>();
  for (const { block } of passagesOf(document)) {
    const found = block.kind === 'heading' ? HEADING.exec(block.text) : null;
    const key = found === null ? undefined : normal(found[1] ?? found[3] ?? found[4] ?? found[5] ?? '');
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

function normal(said: string): string | undefined {
  if (/^\d/.test(said)) return said;
  const number = readChineseNumber(said, 0);
  return number === undefined || number.end !== said.length ? undefined : String(number.value);
}

function depthOf(key: string): number {
  return key.split('.').length;
}
