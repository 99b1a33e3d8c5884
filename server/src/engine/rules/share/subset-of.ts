import { cue } from '../../lexicon/cues.ts';
import {
  AND_ANOTHER,
  NEWLY,
  OF_BEFORE,
  OF_BETWEEN,
  OF_THIS,
  OF_WHOM,
  SUBSET_ZH,
  WHOLE_BEFORE_SUBSET,
  WITHIN_NAMED_EN,
  WITHIN_NAMED_ZH,
} from '../../lexicon/subsets.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { add, below, middle, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** "Of the 320 members 341 voted", 120 名学员中有 134 人: more than there are. */
export const subsetOf: Rule = {
  id: 'share/subset-exceeds-whole',
  severity: 'error',
  summary: 'A part ("of which", 其中) is larger than what it is part of.',
  scope: 'prose',
  needs: ['pair'],
  cues: [cue(OF_BETWEEN, OF_BEFORE, OF_THIS, OF_WHOM, SUBSET_ZH, WITHIN_NAMED_EN, WITHIN_NAMED_ZH)],
  check: block => {
    const told = [
      ...ofEach(block.bySentence, group =>
        ofEach(group.slice(1), (b, i) => check(block, group[i] as Statement, b)),
      ),
      ...ofEach(block.statements, part => checkNamed(block, part)),
      ...ofEach(block.bySentence, ([part]) => (part === undefined ? [] : checkOfThis(block, part))),
    ];
    return told.filter((draft, i) => told.findIndex(d => d.span.start === draft.span.start) === i);
  },
};

/** Beyond this the two count different things. */
const FARTHEST = 1.7;

function check(block: BlockReading, a: Statement, b: Statement): Draft[] {
  if (![a, b].every(isCount) || !comparable(a.figure, b.figure)) return [];
  const [part, whole] = partAndWhole(block, a, b) ?? [];
  if (part === undefined || whole === undefined) return [];
  const [x, y] = [inBase(part.figure), inBase(whole.figure)];
  if (!below(y, x) || middle(x) > FARTHEST * middle(y)) return [];
  return [draft(part, whole)];
}

function draft(part: Statement, whole: Statement): Draft {
  return {
    span: part.figure.span,
    message: `A part of ${part.figure.text} exceeds its whole of ${whole.figure.text}`,
    related: [relatedTo(whole)],
    fixes: [],
  };
}

/** 制造业 6.2……；在制造业中，高技术制造业 7.1; "Shipments to China, included in the sawn-timber figure": of the one told under that name. */
function checkNamed(block: BlockReading, part: Statement): Draft[] {
  if (!isPlain(part)) return [];
  const { text } = block;
  const start = block.sentences[part.sentence]?.start ?? 0;
  const before = text.slice(Math.max(start, part.figure.span.start - 80), part.figure.span.start);
  const name = WITHIN_NAMED_ZH.exec(before)?.[1] ?? WITHIN_NAMED_EN.exec(before)?.[1]?.replace(/-/g, ' ');
  if (name === undefined) return [];
  const wholes = block.statements.filter(
    s =>
      s.figure.span.start < part.figure.span.start &&
      part.turn - s.turn <= 1 &&
      isPlain(s) &&
      (s.relative === undefined || s.relative === part.relative) &&
      comparable(s.figure, part.figure) &&
      isCalled(text.slice(Math.max(0, s.figure.span.start - 40), s.figure.span.start), name),
  );
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1 || !below(inBase(whole.figure), inBase(part.figure)))
    return [];
  return [draft(part, whole)];
}

/** "The market is put at $1.9 billion. Of this, $2.4 billion is within reach": of the only amount that the sentence before tells. */
function checkOfThis(block: BlockReading, part: Statement): Draft[] {
  if (!isPlain(part) || part.figure.kind !== 'amount') return [];
  const start = block.sentences[part.sentence]?.start ?? 0;
  if (!OF_THIS.test(block.text.slice(start, part.figure.digits.start))) return [];
  const told = block.statements.filter(s => part.turn - s.turn === 1 && comparable(s.figure, part.figure));
  const [whole] = told;
  if (whole === undefined || told.length > 1 || !isPlain(whole)) return [];
  const [x, y] = [inBase(part.figure), inBase(whole.figure)];
  if (below(y, x)) return middle(x) <= FARTHEST * middle(y) ? [draft(part, whole)] : [];
  return checkTogether(block, part, whole);
}

/** "Of this, infrastructure contributed $3.87 billion and software $2.95 billion": each with its own name, and together more. */
function checkTogether(block: BlockReading, first: Statement, whole: Statement): Draft[] {
  const next = block.statements.filter(s => s.sentence === first.sentence && s !== first);
  const [second] = next;
  if (second === undefined || !isPlain(second) || !comparable(second.figure, first.figure)) return [];
  const gap = block.text.slice(first.figure.span.end, second.figure.span.start);
  const rest = next.slice(1).some(s => comparable(s.figure, first.figure));
  if (rest || !AND_ANOTHER.test(gap)) return [];
  const together = add(inBase(first.figure), inBase(second.figure));
  if (!below(inBase(whole.figure), together) || middle(together) > FARTHEST * middle(inBase(whole.figure)))
    return [];
  const { unit, written } = whole.figure;
  const shown = scale(together, 1 / ((unit?.factor ?? 1) * whole.figure.scale));
  return [
    {
      span: { start: first.figure.span.start, end: second.figure.span.end },
      message: `${first.figure.text} + ${second.figure.text} = ${formatInterval(shown, decimalsOf(written))}, more than the whole of ${whole.figure.text}`,
      related: [relatedTo(whole)],
      fixes: [],
    },
  ];
}

function isCalled(before: string, name: string): boolean {
  const at = before.lastIndexOf(name);
  if (/[\u3400-\u9fff]/u.test(name))
    return (
      at >= 0 &&
      !NEWLY.test(before.slice(0, at)) &&
      /^[^，。；\d]{0,8}$/u.test(before.slice(at + name.length))
    );
  const clause = before.slice(before.search(/[^,.;\d]*$/)).toLowerCase();
  return clause.includes(name.toLowerCase());
}

function isPlain(s: Statement): boolean {
  const { figure, role, base } = s;
  const isTold = role === 'level' && base !== 'from' && base !== 'past' && !isHypothetical(s);
  return isTold && figure.kind === 'amount' && figure.range === undefined && figure.hedge === undefined;
}

function isCount(s: Statement): boolean {
  const { figure } = s;
  return (
    figure.kind === 'amount' &&
    figure.range === undefined &&
    figure.hedge === undefined &&
    s.role === 'level' &&
    (figure.unit === undefined || figure.unit.dimension.startsWith('count')) &&
    !isHypothetical(s)
  );
}

function partAndWhole(block: BlockReading, a: Statement, b: Statement): [Statement, Statement] | undefined {
  const { text } = block;
  const start = block.sentences[a.sentence]?.start ?? 0;
  const before = text.slice(start, a.figure.span.start);
  const between = text.slice(a.figure.span.end, b.figure.span.start);
  const behind = text.slice(b.figure.span.end, b.figure.span.end + 12);
  if (OF_BETWEEN.test(between)) return [a, b];
  if (OF_BEFORE.test(before) && WHOLE_BEFORE_SUBSET.test(between)) return [b, a];
  if (OF_WHOM.test(behind) && !/[.;]/.test(between)) return [b, a];
  return SUBSET_ZH.test(between) ? [b, a] : undefined;
}
