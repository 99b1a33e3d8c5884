import { cue } from '../../lexicon/cues.ts';
import { SIGNED_IN_BRACKETS } from '../../lexicon/signs.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { WordToken } from '../../reading/tokens.ts';
import { matchesIn } from '../../text/matches.ts';
import { directionMismatch } from '../growth/direction-mismatch.ts';
import type { Draft, Rule } from '../rule.ts';

/** "fell at Abbey Lane (−3%) and Moor Road (+6%)": the sign of one is not the way that the verb tells of all. */
export const signInList: Rule = {
  id: directionMismatch.id,
  severity: 'warning',
  summary: 'A sign in brackets contradicts the verb of the list in which it stands.',
  scope: 'prose',
  cues: [cue(SIGNED_IN_BRACKETS)],
  check,
};

interface Signed {
  readonly start: number;
  readonly end: number;
  readonly sign: 1 | -1;
  readonly verb: WordToken | undefined;
}

function check(block: BlockReading): Draft[] {
  const signed = matchesIn(block.text, SIGNED_IN_BRACKETS).map((m): Signed => {
    const end = m.index + m[0].length;
    return { start: m.index, end, sign: /[+＋]/u.test(m[1] ?? '') ? 1 : -1, verb: verbOf(block, m.index) };
  });
  const told = signed.filter(s => s.verb !== undefined);
  const wrong = told.filter(s => s.sign !== wayOf(s.verb));
  const [only] = wrong;
  // Where more than one goes against its verb, the signs are of something else; alone, one may be of its own
  if (only === undefined || wrong.length > 1 || told.length < FEWEST) return [];
  if (!told.some(s => s !== only && s.verb === only.verb)) return [];
  return [
    {
      span: { start: only.start, end: only.end },
      message: `${block.text.slice(only.start + 1, only.end - 1)} stands in a list of what "${block.text.slice(only.verb?.start, only.verb?.end)}"`,
      related: [],
      fixes: [],
    },
  ];
}

const FEWEST = 3;

/** The last word of rise or fall before it in its sentence. */
function verbOf({ sentences, text }: BlockReading, at: number): WordToken | undefined {
  const sentence = sentences.find(s => s.start <= at && at < s.end);
  const verb = sentence?.tokens.findLast(
    (t): t is WordToken => t.type === 'word' && t.end <= at && (t.kind === 'rise' || t.kind === 'fall'),
  );
  return verb === undefined || /[;；。]/u.test(text.slice(verb.end, at)) ? undefined : verb;
}

function wayOf(verb: WordToken | undefined): 1 | -1 {
  return verb?.kind === 'rise' ? 1 : -1;
}
