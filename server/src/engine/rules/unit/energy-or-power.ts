import { ENERGY_OF, POWER_OF, STORES } from '../../lexicon/energy-power.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';

/** What a plant can deliver is in watts, what it delivers in a year in watt-hours. */
export const energyOrPower: Rule = {
  id: 'unit/energy-or-power',
  severity: 'warning',
  summary: 'An installed capacity is given in watt-hours, or what is used or generated in a year in watts.',
  scope: 'prose',
  needs: ['amount'],
  check: block => ofEach(block.statements, s => check(block, s)),
};

function check(block: BlockReading, s: Statement): Draft[] {
  const { figure } = s;
  const dimension = figure.unit?.dimension;
  if (dimension !== 'energy' && dimension !== 'power') return [];
  const phrase = phraseOf(block, s);
  const behind = block.text.slice(figure.span.end, figure.span.end + 24);
  const sentence = block.sentences[s.sentence];
  const isStored = STORES.test(block.text.slice(sentence?.start, sentence?.end));
  if (
    dimension === 'energy' &&
    !isStored &&
    POWER_OF.test(phrase) &&
    !/^(?:的|\/|／| (?:per|a)\b)/iu.test(behind)
  )
    return [draft(figure.span, figure.text, 'watt-hours, a capacity is in watts')];
  if (dimension === 'power' && (ENERGY_OF.zh.test(phrase) || isUsedInTime(phrase, behind)))
    return [draft(figure.span, figure.text, 'watts, what is used or generated is in watt-hours')];
  return [];
}

/** "Annual consumption is 42 MW", "used 3,400 kW last year". */
function isUsedInTime(phrase: string, behind: string): boolean {
  return ENERGY_OF.en.test(phrase) && (ENERGY_OF.time.test(phrase) || ENERGY_OF.timeBehind.test(behind));
}

function draft(span: Draft['span'], text: string, why: string): Draft {
  return { span, message: `${text} is in ${why}`, related: [], fixes: [] };
}
