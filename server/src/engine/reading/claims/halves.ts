import { cue, mayHold } from '../../lexicon/cues.ts';
import { sum } from '../../quantity/interval.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';
import { startOf } from '../statements/whole-levels.ts';
import { leaveNothingOut } from './half-names.ts';

/** 首購族的比重為54.3%，非首購者為45.7%: two shares of a sentence whose names leave nothing out between them. */
export function twoHalves(
  block: BlockReading,
  group: readonly Statement[],
): readonly [Statement, Statement] | undefined {
  if (!mayHold(block, HAN) || SEVERAL_ANSWERS.test(block.text)) return undefined;
  const shares = group.filter(isPercent);
  for (let i = 1; i < shares.length; i++) {
    const [a, b] = [shares[i - 1] as Statement, shares[i] as Statement];
    const third = [shares[i - 2], shares[i + 1]].some(s => s?.part_ === a.part_ && isBeside(block, s, a, b));
    if (!third && areHalves(block, a, b, group)) return [a, b];
  }
  return undefined;
}

const HAN = cue(/[\u3400-\u9fff]/);
/** Answers of which one may choose several. */
const SEVERAL_ANSWERS = /[多复複][选選]|可[选選](?:多|[两兩]|三)/u;

function isPercent({ figure, role, base, depth }: Statement): boolean {
  return (
    figure.kind === 'percent' &&
    figure.range === undefined &&
    depth === 0 &&
    (role === 'share' || role === 'level') &&
    (base === 'none' || (base === 'past' && role === 'share'))
  );
}

/** A third share that is told in the same breath: the two are no whole. */
function isBeside(block: BlockReading, s: Statement, a: Statement, b: Statement): boolean {
  const between =
    s.figure.span.start < a.figure.span.start
      ? block.text.slice(s.figure.span.end, startOf(a))
      : block.text.slice(b.figure.span.end, startOf(s));
  return !/[。；]/u.test(between) && SHARE_BEFORE.test(labelText(block, s).replace(COPULA, ''));
}

interface Label {
  /** What is told of. */
  readonly name: string;
  /** How its share is told: by a word for shares, or by none. */
  readonly saysShare: boolean;
  readonly start: number;
}

function areHalves(block: BlockReading, a: Statement, b: Statement, group: readonly Statement[]): boolean {
  const labels = listedNames(block, a, b) ?? namesBehind(block, a, b) ?? namesBefore(block, a, b);
  if (labels === undefined) return false;
  const [one, other] = labels;
  if (RATE_NAME.test(one.name) || RATE_NAME.test(other.name)) return false;
  const before = block.text.slice(Math.max(0, one.start - LONGEST_BEFORE), one.start);
  const declared = one.saysShare || other.saysShare;
  if (!declared && !(OPENS_WHOLE.test(before) && isBare(block, a, b) && !group.some(isOtherRate)))
    return false;
  return leaveNothingOut(one.name, other.name, before);
}

const LONGEST_BEFORE = 40;

/** 就全體員工而言，按动力类型区分，公司客户中，: what follows takes a whole apart. */
const OPENS_WHOLE =
  /(?:[之當当其]?中|[裡里内內]|而言|[来來][说說看]|看|[区區划劃]分|分|[别別]|[观觀]察|方面|上|[构構]成|[结結][构構]|[来來]源)[，：:,]?$/u;
/** A rate that the two could be told of: of smoking, of support. */
const RATE_NAME = /率|度|[价價]|幅|增[长長速]|成[长長]|(?:支持|同意|[赞贊]成|[满滿]意|[使]用)$/u;
/** Shares told without any word must be this near to a whole. */
const NEAREST: readonly [number, number] = [90, 110];

function isBare({ text }: BlockReading, a: Statement, b: Statement): boolean {
  const total = sum([a.figure.interval, b.figure.interval]);
  const near = total.high > NEAREST[0] && total.low < NEAREST[1];
  const start = Math.max(0, text.lastIndexOf('。', a.figure.span.start - 1) - 40);
  return (
    near &&
    !/率|支持|同意|[赞贊]成|[满滿]意|[认認][为為]/u.test(text.slice(start, a.figure.span.start)) &&
    /^(?:[，。；、,;.]|$)/u.test(text.slice(b.figure.span.end))
  );
}

function isOtherRate({ role }: Statement): boolean {
  return role === 'growth' || role === 'compound';
}

const SHARE_BEFORE = /(?:[占佔](?:比|[总總][数數体體]的?)?|比重|份[额額]|[构構]成比|(?<![率])比例|比率)$/u;
/** Between a name or a word for shares and the figure. */
const COPULA =
  /(?:[则則也亦只仅僅]?(?:[为為是有达達到约約近至]|高[达達]|[达達]到|分[别別][为為是]?|依序[为為]?|各[为為]?|各[占佔])|[则則也亦只仅僅]|了)*$/u;

/** What stands before a figure in its clause, or in the clause before when its own says no more than a share. */
function labelText({ text }: BlockReading, s: Statement): string {
  const end = startOf(s);
  const own = clauseOf(text, end);
  return nameIn(own).name === '' && own.length > 0 ? clauseOf(text, end - own.length - 1) + own : own;
}

function clauseOf(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && !isStop(text, start - 1)) start--;
  return text.slice(start, end);
}

/** The comma of 2,316 is none. */
function isStop(text: string, at: number): boolean {
  return STOPS.includes(text.charAt(at)) && !/^\d,\d/.test(text.slice(at - 1, at + 2));
}

const STOPS = '，。；：、,;:（）()%％\n';
const LONGEST_NAME = 36;

function nameIn(label: string): { name: string; saysShare: boolean } {
  const told = label.trimEnd().replace(COPULA, '');
  const name = told.replace(SHARE_BEFORE, '').replace(/[则則也亦就更]$/u, '');
  const saysShare = SHARE_BEFORE.test(told);
  return {
    name: name
      .replace(/[的之]?(?:所)?$/u, '')
      .replace(/^(?:而|其中|[当當]中|[这這其]中|以|在|由|[从從]|另外?)/u, ''),
    saysShare,
  };
}

/** 首購族的比重為54.3%，非首購者為49.2%. */
function namesBefore(block: BlockReading, a: Statement, b: Statement): readonly [Label, Label] | undefined {
  const { text } = block;
  const between = text.slice(a.figure.span.end, startOf(b));
  if (between.length > LONGEST_BETWEEN || OTHER_WHOLE.test(between)) return undefined;
  const [one, other] = [a, b].map(s => labelBefore(block, s)) as [Label, Label];
  if (one.name === '' || other.name === '' || other.start < a.figure.span.end) return undefined;
  return [one, other];
}

const LONGEST_BETWEEN = 34;
/** 63.2%的客戶…; 58.4%；就研发人员而言，: what follows is told of others. */
const OTHER_WHOLE = /^的|而言|方面|[来來]看|[之其当當]中|[当當]年|(?:19|20)\d\d年/u;

function labelBefore({ text }: BlockReading, s: Statement): Label {
  const end = startOf(s);
  const own = clauseOf(text, end);
  const { name, saysShare } = nameIn(own);
  if (name !== '') return { name, saysShare, start: end - own.length };
  // 男性员工2,316人，占57.9%；首次置业为主，比例为61.4%: the name stands in the clause before
  const earlier = clauseOf(text, end - own.length - 1);
  return {
    name: nameIn(earlier.replace(/[\d,.]+[\u3400-\u9fff]{0,3}$|[为為](?:主|大宗)$/u, '')).name,
    saysShare,
    start: end - own.length - 1 - earlier.length,
  };
}

/** 54.3%是母亲，49.2%是父亲. */
function namesBehind(
  { text }: BlockReading,
  a: Statement,
  b: Statement,
): readonly [Label, Label] | undefined {
  const found = [a, b].map(s => BEHIND.exec(text.slice(s.figure.span.end, s.figure.span.end + LONGEST_NAME)));
  const [one, other] = found.map(f => f?.groups?.name);
  if (one === undefined || other === undefined) return undefined;
  if (
    /[，。；]/u.test(
      text
        .slice(a.figure.span.end, b.figure.span.start)
        .replace(/[，；]$|[，；](?=[\u3400-\u9fff]{0,3}$)/u, ''),
    )
  )
    return undefined;
  const start = a.figure.span.start;
  return [
    { name: one, saysShare: true, start },
    { name: other, saysShare: true, start },
  ];
}

const BEHIND =
  /^(?:的?[\u3400-\u9fff]{0,6}?)?(?:是|[为為]|[属屬][于於]?)(?<name>[\u3400-\u9fff]{1,10})(?=[，。；、]|$)/u;

/** 新契約與續期保費的占比分別為58.6%和46.7%. */
function listedNames(
  { text }: BlockReading,
  a: Statement,
  b: Statement,
): readonly [Label, Label] | undefined {
  if (!/^\s?[和与與及、，]\s?$/u.test(text.slice(a.figure.span.end, startOf(b)))) return undefined;
  const own = clauseOf(text, startOf(a));
  const found = LISTED.exec(own);
  const { one, other, share } = found?.groups ?? {};
  if (one === undefined || other === undefined) return undefined;
  const start = startOf(a) - own.length;
  const saysShare = share !== undefined;
  return [
    { name: one, saysShare, start },
    { name: other, saysShare, start },
  ];
}

const LISTED =
  /(?<one>[^和与與及]{1,10})[和与與及](?<other>[^和与與及]{1,10}?)(?:的?(?<share>[占佔]比|比重|比例|份[额額])[则則]?)?(?:分[别別](?:[为為是][约約]?|(?<share2>[占佔])了?)|依序[为為是]|各(?<share3>[占佔]))$/u;
