import { DEFINITE_BEFORE, DEFINITE_ZH, NOUN_BEHIND_EN } from '../../lexicon/definites.ts';
import type { Fact } from '../../reading/facts.ts';
import { conceptsOf } from '../document/concepts.ts';
import type { Reference } from './definite.ts';

/** "48 hospitals took part. Of the 52 participating hospitals …", 收录论文 36 篇。这 39 篇论文……: those just counted. */
export const COUNTED: Reference = { isOfSort: isCount, nounOf, isOfNoun };

function isCount({ statement: s }: Fact): boolean {
  const { figure } = s;
  return (
    figure.kind === 'amount' &&
    figure.range === undefined &&
    figure.hedge === undefined &&
    figure.written !== '' &&
    s.role === 'level' &&
    (figure.unit === undefined || figure.unit.dimension.startsWith('count'))
  );
}

/** What is counted, where the words refer to all of those counted before and nothing narrows them. */
function nounOf({ block, statement: { figure, sentence } }: Fact): string | undefined {
  const { text, sentences } = block.reading;
  const before = text.slice(sentences[sentence]?.start ?? 0, figure.span.start);
  const behind = text.slice(figure.span.end, figure.span.end + 40);
  const chinese = DEFINITE_ZH.exec(`${before.slice(-3)}#${behind}`);
  if (chinese !== null) return chinese[1] ?? chinese[2];
  if (!DEFINITE_BEFORE.test(before)) return undefined;
  const unit = /[a-z]{3,}$/i.exec(figure.text)?.[0];
  const rest =
    unit === undefined
      ? NOUN_BEHIND_EN.exec(behind)?.[1]
      : /^,/.test(behind) || NARROW.test(behind)
        ? unit
        : undefined;
  return rest?.toLowerCase();
}

/** "companies surveyed, …": a participle that only repeats what was said. */
const NARROW =
  /^ (?:surveyed|polled|covered|included|involved|examined|studied|listed|concerned|questioned|interviewed|taking part)(?:,| [a-z])/;

/** The count before names the noun beside its figure. */
function isOfNoun({ block, statement: s }: Fact, noun: string): boolean {
  const { text } = block.reading;
  const { start, end } = s.figure.span;
  if (/[\u3400-\u9fff]/.test(noun)) return text.slice(Math.max(0, start - 12), end + 8).includes(noun);
  const [concept] = conceptsOf(noun);
  const near = conceptsOf(`${s.figure.text} ${/^[^.,;]{0,30}/.exec(text.slice(end))?.[0] ?? ''}`);
  return concept !== undefined ? near.has(concept) : false;
}
