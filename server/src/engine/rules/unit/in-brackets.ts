import { OTHER_THING } from '../../lexicon/connectors.ts';
import { digitsOf } from '../../quantity/digits.ts';
import type { Unit } from '../../quantity/figure.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Restated } from './restated.ts';

/**
 * "18.6 million tonnes of iron ore last year (18,600 kilotonnes)": brackets that hold nothing but a figure in another unit
 * of the same dimension restate the figure before them, when the words between bring in nothing else.
 */
export function restatedInBrackets(block: BlockReading): Restated[] {
  return ofEach(block.bySentence, group =>
    ofEach(group, (b, i): Restated[] => {
      const a = group[i - 1];
      return a !== undefined && a.depth === 0 && b.depth === 1 && isRestatedBehind(block, a, b)
        ? [[a, b]]
        : [];
    }),
  );
}

const LONGEST = 60;

/** "56 lakh scooters (5.6 million)": the same digits with another word of scale. */
function isInOtherScale({ figure: a }: Statement, { figure: b }: Statement): boolean {
  const isCounted = [a, b].every(
    f => f.kind === 'amount' && (f.unit === undefined || f.unit.dimension.startsWith('count')),
  );
  return (
    isCounted &&
    a.scale !== b.scale &&
    a.scale > 1 &&
    b.scale > 1 &&
    digitsOf(a).digits === digitsOf(b).digits
  );
}

function isInOtherUnit(one: Unit | undefined, other: Unit | undefined): boolean {
  if (one === undefined || one.dimension !== other?.dimension || one.id === other.id) return false;
  return !one.dimension.startsWith('money') && !one.dimension.startsWith('count');
}

function isRestatedBehind(block: BlockReading, a: Statement, b: Statement): boolean {
  const [one, other] = [a.figure.unit, b.figure.unit];
  if (!isInOtherScale(a, b) && !isInOtherUnit(one, other)) return false;
  if (a.figure.range !== undefined || b.figure.range !== undefined) return false;
  if (!/^\s*[)）]/u.test(block.text.slice(b.figure.span.end))) return false;
  const { hedgeSpan, span } = b.figure;
  const gap = block.text.slice(a.figure.span.end, Math.min(hedgeSpan?.start ?? span.start, span.start));
  if (gap.length > LONGEST || !/[（(]\s*$/u.test(gap)) return false;
  const words = gap.replace(/[（(]\s*$/u, '').trim();
  return words !== '' && !/[,，;；:：.。、（(]/u.test(words) && !OTHER_THING.test(words);
}
