import { ACCOUNTS } from './identities/accounts.ts';
import { BANKS } from './identities/banks.ts';
import type { IdentityWords } from './identities/identity-words.ts';
import { INDUSTRY } from './identities/industry.ts';
import { MARKETS } from './identities/markets.ts';
import { PEOPLE } from './identities/people.ts';

/** Figures that follow from others which reports print beside them: one row each. */
export const IDENTITIES: readonly IdentityWords[] = [
  ...ACCOUNTS,
  ...BANKS,
  ...INDUSTRY,
  ...MARKETS,
  ...PEOPLE,
];
