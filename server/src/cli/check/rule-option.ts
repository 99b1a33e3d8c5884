import type { SeveritySetting } from '../../engine/finding.ts';
import { RULE_NAMES, ruleId } from '../../engine/rules/index.ts';
import type { RuleSetting } from '../../engine/settings/settings.ts';
import type { Outcome } from '../outcome.ts';
import { didYouMean } from '../suggest.ts';

const SETTINGS: readonly SeveritySetting[] = ['error', 'warning', 'info', 'hint', 'off'];

/** Reads every `--rule ID=SEVERITY`; the last one for a rule holds. */
export function ruleSettings(written: readonly string[]): Outcome<Readonly<Record<string, RuleSetting>>> {
  const rules: Record<string, RuleSetting> = {};
  for (const entry of written) {
    const [id = '', severity = ''] = entry.split('=');
    if (!RULE_NAMES.includes(id)) return { refusal: `there is no rule "${id}"${didYouMean(id, RULE_NAMES)}` };
    const setting = SETTINGS.find(candidate => candidate === severity);
    if (setting === undefined) {
      const hint = didYouMean(severity, SETTINGS);
      return { refusal: `--rule ${id}= needs ${SETTINGS.join(', ')}, not "${severity}"${hint}` };
    }
    rules[ruleId(id)] = { severity: setting, options: {} };
  }
  return { value: rules };
}
