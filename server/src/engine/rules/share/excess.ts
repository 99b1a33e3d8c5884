import { formatNumber } from '../../quantity/format.ts';
import { sum } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { wholesOf } from '../../reading/claims/shares.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const shareExcess: Rule = {
  id: 'share/sum-not-100',
  severity: 'warning',
  summary: 'Shares of one whole, told side by side, come to more than 100 %.',
  scope: 'prose',
  needs: ['shares'],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

/** "accounted for", 占: verbs that take a piece out of a whole, unlike rates of use. */
const TAKES =
  /(?:accounted for|accounts for|accounting for|made up|makes up|make up|represented|represents|holds?|held|owns?|owned|absorbed|absorbs?|went to|goes? to|took|takes?)\s*$|[占佔]比?[达達到约約为為是有了]*$|(?:比重|份[额額])[达達到约約为為是有]*$/i;
const OVERLAPS =
  /多选|多選|复选|multiple|each other|both|其中|同时|按[^，。]{1,4}[计計]|\bby (?:value|volume|number|area)\b|同時|of which|男|女|岁|歲/i;

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const run: Statement[] = [];
  const countedOnce = ONCE.test(block.text);
  for (const s of group) {
    if (
      s.figure.kind !== 'percent' ||
      s.depth > 0 ||
      s.figure.range !== undefined ||
      s.figure.hedge !== undefined ||
      s.words.has('total')
    )
      continue;
    if (countedOnce && isShareOrLevel(s)) {
      run.push(s);
      continue;
    }
    if (run.length > 0 && run[0]?.part_ !== s.part_) continue;
    if (takes(block, s) || (run.length > 0 && isContinued(block, s, run.at(-1) as Statement))) run.push(s);
  }
  if (run.length < 2) run.splice(0, run.length, ...twoOfOneNoun(block, group));
  const [first] = run;
  const last = run.at(-1);
  if (run.length < 2 || first === undefined || last === undefined) return [];
  // A whole that the sentence takes apart by its words is added up already.
  if (wholesOf(block).some(whole => whole.parts.some(part => run.includes(part)))) return [];
  const total = sum(run.map(s => s.figure.interval));
  const end = block.sentences[last.sentence]?.end ?? block.text.length;
  const text = block.text.slice(
    block.sentences[first.sentence]?.start ?? 0,
    Math.min(end, last.figure.span.end + 12),
  );
  if (total.low <= 100 || total.low > 125 || OVERLAPS.test(text) || areOfOthers(block, run)) return [];
  return [
    {
      span: { start: first.figure.span.start, end: last.figure.span.end },
      message: `${run.map(s => s.figure.text).join(' + ')} = ${formatNumber(
        run.reduce((a, s) => a + s.figure.value, 0),
        1,
      )}% is more than the whole`,
      related: run.map(relatedTo),
      fixes: [],
    },
  ];
}

/** Two that are parts by the noun that they share may be beyond the whole only by as much as slips are. */
const MOST_OF_TWO = 106;

/** "Bachelor's degrees represented 68.4% of the total and master's degrees 34.9%". */
function twoOfOneNoun(block: BlockReading, group: readonly Statement[]): readonly Statement[] {
  for (const [i, b] of group.entries()) {
    const a = group[i - 1];
    if (a === undefined || ![a, b].every(s => s.figure.kind === 'percent' && isShareOrLevel(s))) continue;
    const start = block.sentences[a.sentence]?.start ?? 0;
    const noun = OF_ONE_TOTAL.exec(block.text.slice(a.figure.span.end, b.figure.span.start))?.[1];
    const isOfNoun = noun !== undefined && block.text.slice(start, a.figure.span.start).includes(` ${noun} `);
    if (isOfNoun && takes(block, a) && a.figure.value + b.figure.value < MOST_OF_TWO) return [a, b];
  }
  return [];
}

const OF_ONE_TOTAL =
  /^ of (?:the total|the whole|all(?: of them)?|them|it|these|those)(?:,| and|, and)(?: the| its)? (?:[a-z'’-]+ ){0,2}([a-z'’-]+) $/iu;

/** 2022年占…，2023年占…; 在燃油车市场占…，在新能源车市场占…; 持有…的占…，持有…的占…: each of a whole of its own, or of what one may have both. */
function areOfOthers({ text }: BlockReading, run: readonly Statement[]): boolean {
  const times = new Set(run.filter(s => s.ownPeriod).map(s => `${s.period?.start} ${s.part}`));
  const names = run.map((s, i) =>
    text.slice(run[i - 1]?.figure.span.end ?? Math.max(0, s.figure.span.start - 30), s.figure.span.start),
  );
  return times.size > 1 || [OWN_WHOLE, MAY_HAVE_BOTH].some(p => names.every(name => p.test(name)));
}

const OWN_WHOLE =
  /(?:在|于|於)[^，。；]{1,10}(?:市[场場]|[领領]域|行[业業]|品[类類])[中里裡内內上]?的?[占佔]/u;
const MAY_HAVE_BOTH = /(?:持有|[拥擁]有|患有?|[购購][买買]|用[过過]|加入)[^，。；]{1,10}[占佔]/u;

/** The text says that nobody stands in two of the shares. */
const ONCE =
  /\b(?:is|was|are|were) (?:only )?counted (?:only )?once\b|\bonly one answer\b|\bsingle[- ]choice\b|单选|單選|[限只][选選](?:一|1)[项項个個]|择一|擇一|只(?:计|計)(?:入)?一次|不重复计|不重複計/i;

function isShareOrLevel(s: Statement): boolean {
  return (s.role === 'share' || s.role === 'level') && s.base === 'none';
}

function takes(block: BlockReading, s: Statement): boolean {
  return TAKES.test(block.text.slice(Math.max(0, s.figure.span.start - 20), s.figure.span.start));
}

/** "… and arabica for 27 %". */
function isContinued(block: BlockReading, s: Statement, previous: Statement): boolean {
  const gap = block.text.slice(previous.figure.span.end, s.figure.span.start);
  // "… people aged 15 to 64 another 58.4 % and those of 65 and over 24.7 %"
  if (
    /\banother\s$/.test(gap) ||
    (/\banother\b/.test(
      block.text.slice(Math.max(0, previous.figure.span.start - 12), previous.figure.span.start),
    ) &&
      /^\sand\s/.test(gap))
  )
    return true;
  if (
    /^(?:,| and|, and)(?: the)? [a-z-]+(?: [a-z-]+)?(?: (?:holds?|has|is|are|own|owns|takes?))? $/i.test(gap)
  )
    return true;
  return /^(?:\s*,)?\s*(?:and\s)?\S+(?:\s\S+)?\sfor\s$/.test(
    block.text.slice(previous.figure.span.end, s.figure.span.start),
  );
}
