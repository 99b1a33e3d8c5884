import { POPULATIONS } from '../../lexicon/populations.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import type { Settings } from '../../settings/settings.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

const PERSONS =
  /(用户|用戶|网民|網民|人口|居民|消费者|消費者|\busers?\b|\bpeople\b|\bpersons?\b|\binhabitants?\b|\bresidents?\b)/i;
const NOT_PERSONS =
  /人次|账户|帳戶|賬戶|钱包|錢包|设备|設備|号码|號碼|终端|終端|连接|連接|累计|累計|电话|電話|手机卡|号卡|門號|门号|蜂窝|物联网|物聯網|\b(?:accounts?|wallets?|devices?|visits?|connections?|subscriptions?|subscribers?|lines|sims?|cumulative)\b/i;

export const population: Rule = {
  id: 'bounds/population',
  severity: 'warning',
  summary: 'Persons or users of a place exceed its population.',
  scope: 'document',
  check: (document, { settings }) => ofEach(factsOf(document), f => check(document, f, settings)),
};

function check(document: DocumentReading, fact: Fact, settings: Settings): Draft[] {
  const { statement: s } = fact;
  const { figure } = s;
  if (figure.kind !== 'amount' || s.role !== 'level' || figure.value < 1e6) return [];
  if (figure.unit !== undefined && !figure.unit.dimension.startsWith('count')) return [];
  const around = `${fact.measure.words.join(' ')} ${figure.text}${fact.block.reading.text.slice(figure.span.end, figure.span.end + 24)}`;
  if (!PERSONS.test(around) || NOT_PERSONS.test(around)) return [];
  const bound = placeOf(document, fact, settings);
  if (bound === undefined || figure.interval.low <= bound.persons) return [];
  return [
    {
      span: spanOf(fact),
      message: `${figure.text} is ${Math.round(figure.value / 1e6).toLocaleString('en-US')} million persons; ${bound.place} has about ${Math.round(bound.persons / 1e6).toLocaleString('en-US')} million`,
      related: [],
      fixes: [],
    },
  ];
}

/** The place named in the sentence, else in the report's title. */
function placeOf(
  document: DocumentReading,
  fact: Fact,
  settings: Settings,
): { place: string; persons: number } | undefined {
  const { reading } = fact.block;
  const sentence = reading.sentences[fact.statement.sentence];
  const title = titleOf(document);
  for (const text of [
    sentence === undefined ? '' : reading.text.slice(sentence.start, sentence.end),
    title,
  ]) {
    const lower = text.toLowerCase();
    if (/全球|世界|global|worldwide/.test(lower)) return undefined;
    for (const [place, years] of Object.entries(settings.bounds)) {
      if (lower.includes(place.toLowerCase())) return { place, persons: Math.max(...Object.values(years)) };
    }
    for (const { persons, names } of POPULATIONS) {
      const place = names.find(n => isNamed(n, lower));
      if (place !== undefined) return { place: asWritten(text, place), persons };
    }
  }
  return undefined;
}

const titleOf: (document: DocumentReading) => string = once(
  ({ prose }) => prose.find(p => p.reading.kind === 'heading')?.reading.text ?? '',
);

/** As a whole word, where it is written in letters. */
function isNamed(name: string, lower: string): boolean {
  let at = lower.indexOf(name);
  if (at < 0) return false;
  const isWord = /[a-z]/.test(name);
  for (; at >= 0; at = lower.indexOf(name, at + 1)) {
    if (!isWord || !(/[a-z]/.test(lower.charAt(at - 1)) || /[a-z]/.test(lower.charAt(at + name.length))))
      return true;
  }
  return false;
}

function asWritten(text: string, place: string): string {
  const at = text.toLowerCase().indexOf(place);
  return text.slice(at, at + place.length);
}
