import { longestMatch } from '../../lexicon/trie.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { readChineseNumber } from '../../reading/chinese-number.ts';
import { ENGLISH_NUMBERS } from '../../reading/word-table.ts';
import type { Draft, Rule } from '../rule.ts';

export const count: Rule = {
  id: 'total/count',
  severity: 'warning',
  summary: 'The number of things announced is not the number of things listed.',
  scope: 'prose',
  check: block => [...english(block), ...chinese(block)],
};

/** "four paper mills: Arnstad, Belmont, Corvo and Dunmore."; looked ahead, so that the verb before "four" does not take it. */
const ENGLISH = /\b([a-z]+|\d{1,2})(?= ((?:[a-z-]+ ){0,2}[a-z-]+s): ([^.:;()\n]+)\.)/gi;
const MOST_WORDS = 4;

function english(block: BlockReading): Draft[] {
  return [...block.text.matchAll(ENGLISH)].flatMap(found => {
    const [, said = '', noun = '', list = ''] = found;
    const stated = /^\d/.test(said)
      ? Number(said)
      : longestMatch(ENGLISH_NUMBERS, said.toLowerCase(), 0)?.value;
    if (
      stated === undefined ||
      stated < 2 ||
      stated > 12 ||
      /\b(?:such as|including|among|e\.g|respectively|per|between)\b|\d/i.test(list)
    )
      return [];
    const items = list.split(/,\s*(?:and\s+|or\s+)?|\s+and\s+/).filter(i => i.trim() !== '');
    if (items.length < 2 || items.some(i => i.trim().split(/\s+/).length > MOST_WORDS)) return [];
    // "A and B" inside a name makes one item of two: only a list whose last item follows "and" is counted, without inner "and"
    if (items.length === stated || list.match(/\sand\s/g)?.length !== 1) return [];
    return [draft(found.index, said, noun, stated, items.length)];
  });
}

/** 四大板块：甲、乙、丙和丁。 */
const CHINESE =
  /([二两兩三四五六七八九十]|\d{1,2})(?:大|个|個|类|類|项|項|家|座|种|種|条|條|方面|部分)([\u3400-\u9fff]{1,8})[：:]([^。；：:\d（(]+)[。；]/gu;

function chinese(block: BlockReading): Draft[] {
  return [...block.text.matchAll(CHINESE)].flatMap(found => {
    const [, said = '', noun = '', list = ''] = found;
    const stated = /^\d/.test(said) ? Number(said) : readChineseNumber(said, 0)?.value;
    if (stated === undefined || stated < 2 || /等|例如|包括|，/.test(list)) return [];
    const items = list.split(/[、]|和|与|與|以及|及/).filter(i => i.trim() !== '');
    const plain = list.split('、').length;
    if (
      items.length < 2 ||
      items.some(i => i.length > 12) ||
      items.length === stated ||
      plain === stated ||
      plain < 2
    )
      return [];
    return [draft(found.index, said, noun, stated, items.length)];
  });
}

function draft(start: number, said: string, noun: string, stated: number, listed: number): Draft {
  return {
    span: { start, end: start + said.length },
    message: `Stated ${stated} ${noun}; ${listed} are listed`,
    related: [],
    fixes: [],
  };
}
