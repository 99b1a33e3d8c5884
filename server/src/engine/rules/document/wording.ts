import { cue, mayHold } from '../../lexicon/cues.ts';
import { CARRIERS_EN } from '../../lexicon/synonyms.ts';
import { SET_BEFORE, SET_BEHIND, SET_BY } from '../../lexicon/targets.ts';
import { timesIn } from '../../lexicon/times-of-year.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import { latest, once } from '../../reading/latest.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { Token } from '../../reading/tokens.ts';
import { phraseSpan } from '../prose/phrase.ts';
import { conceptsOf } from './concepts.ts';

/** What is said of a figure: where it stands, and in its whole sentence. */
export interface Wording {
  /** The stretch of text that says what the figure is of: since the figure before, to the next stop or figure. */
  readonly clause: string;
  /** Of what stands behind only the first words: further on the clause may speak of other things. */
  readonly near: string;
  readonly sentence: string;
  /** The notions of the figure's own noun phrase, where it points back to one, else of the clause. */
  readonly own: ReadonlySet<string>;
  /** Those of the sentence, and of the one before where a pronoun stands for its subject. */
  readonly around: ReadonlySet<string>;
  /** Months and ends of the year that the sentence names. */
  readonly times: readonly string[];
  /** "the November record of …", "the 338 branches still open", 这 2.47 万个: what it points back to, in front of the figure. */
  readonly pointer: ReadonlySet<string> | undefined;
  /** To be reached or kept to, or expected: where something stands is another matter. */
  readonly isAhead: boolean;
}

/** How far behind a figure its own noun phrase may reach. */
const REACH = 70;
const NEAR = 36;
const STOP = /[;:!?()，。；：！？（）、—–]|[.,](?!\d)/u;

const SETS = cue(SET_BY);

export const wordingOf: (fact: Fact) => Wording = once(({ block: { reading }, statement }) => {
  const { text, sentences } = reading;
  const { span, hedgeSpan, unit } = statement.figure;
  const sentence = sentences[statement.sentence] ?? { start: 0, end: text.length };
  const start = Math.min(span.start, hedgeSpan?.start ?? span.start);
  const phrase = text.slice(phraseSpan(reading, statement).start, start);
  const behind = behindFigure(reading, statement);
  const definite = DEFINITE.exec(phrase);
  const isQualifying = QUALIFYING.test(behind);
  const counted =
    unit === undefined || unit.dimension.startsWith('count') ? latinOf(statement.figure.text) : '';
  const whole = text.slice(sentence.start, sentence.end);
  return {
    clause: `${phrase} ${behind}`,
    near: `${phrase} ${behind.slice(0, NEAR)}`,
    sentence: whole,
    own: notionsOf(`${definite?.[0] ?? phrase} ${counted} ${behind}`),
    ...saidIn(whole),
    ...(PRONOUN.test(phrase) && {
      around: notionsOf(text.slice(sentences[statement.sentence - 1]?.start ?? 0, sentence.end)),
    }),
    // "expected to grow from 186 in 2023": where it grows from is known
    isAhead:
      (statement.base !== 'from' && statement.lead.some(isForecast)) ||
      SET_BEFORE.test(ownClauseOf(phrase)) ||
      SET_BEHIND.test(behind) ||
      (mayHold(reading, SETS) && SET_BY.test(behind)),
    pointer: definite !== null ? notionsOf(definite[0]) : isQualifying ? NOTHING : undefined,
  };
});

/** "They are to get a bonus, since wages rose by less than": behind the conjunction something else is spoken of. */
function ownClauseOf(phrase: string): string {
  return phrase.includes(', ') ? (phrase.split(CONJUNCTION).at(-1) ?? phrase) : phrase;
}

const CONJUNCTION = /, (?:since|because|as|while|whereas|which|although|though|after|when|where|for|but)\b/iu;

/** Of a whole sentence, for each of its figures. */
const saidIn = latest((sentence: string) => ({ around: notionsOf(sentence), times: timesIn(sentence) }));

function isForecast(token: Token): boolean {
  return token.type === 'word' && token.kind === 'forecast';
}

const NOTHING: ReadonlySet<string> = new Set();

/** A determiner, a few words that are no figures, and the figure. */
const DEFINITE =
  /\b(?:the|this|that|these|those|its|their|his|her|all)\s+(?:[\p{L}\d’'-]+\s+){0,5}$|(?<=\s|^)\p{Lu}\p{L}+[’']s\s+(?:[\p{L}’'-]+\s+){0,4}$|(?:[这這该該此]|上述|前述|以上)[\u3400-\u9fff]{0,2}\s*$/iu;
/** 8.4% 的研发投入强度: the figure belongs to a noun, as to something known. */
const QUALIFYING = /^的[\u3400-\u9fff]{2}/u;

const PRONOUN = /\b(?:it|they|them|its|their|this|these)\b/i;

/** Up to the next stop or figure. */
function behindFigure(
  { text, statements, sentences }: BlockReading,
  { figure, sentence }: Statement,
): string {
  const from = figure.span.end;
  const next = statements.find(s => s.figure.span.start >= from)?.figure.span.start;
  const rest = text.slice(
    from,
    Math.min(sentences[sentence]?.end ?? from, next ?? text.length, from + REACH),
  );
  const stop = rest.search(STOP);
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** "2.4 million visits": the noun that was read as the figure's unit. */
function latinOf(text: string): string {
  return text.replace(/[\u3400-\u9fff]/gu, ' ');
}

/** As `conceptsOf`, with times of the year, and verbs of reports, which tell a little. */
function notionsOf(text: string): ReadonlySet<string> {
  const notions = new Set(conceptsOf(text));
  for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    if (CARRIERS_EN.has(word) && !EMPTY.test(word)) notions.add(`${CARRIER}${word.slice(0, 6)}`);
  for (const time of timesIn(text)) notions.add(time);
  return notions;
}

const CARRIER = '~';
/** Scales, and months, which are taken for times. */
const EMPTY =
  /^(?:(?:m|b|tr)illion|thousand|percent\w*|points?|units?|total|much|many|well|now|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Words that name no thing of their own: the rate, the share of something. */
const FRAME = new Set([...conceptsOf('rate ratio index share 占比 比率')]);

/** How much a notion tells of what is spoken of, in words: a pair of characters is half of one. */
export function weightOf(notion: string): number {
  if (FRAME.has(notion)) return 0.3;
  if (notion.startsWith(CARRIER)) return 0.4;
  return notion.charCodeAt(0) >= 0x3400 ? 0.5 : 1;
}

/** "North America is expected to expand fastest, at 19.2%": told of one of several. */
export function isFirstOfAll({ near }: Wording): boolean {
  return FIRST_OF_ALL.test(near);
}

const FIRST_OF_ALL =
  /\b(?:fastest|slowest|quickest|strongest|weakest|highest|lowest|largest|smallest)\b|最[快慢高低大小多少强強弱]/iu;
