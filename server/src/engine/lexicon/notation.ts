/** Scale words that digits take in writing. */
export const SCALE_WORD = /^\s?(?:万亿|萬億|十?[万萬亿億]|百[万萬亿億]|千[万萬亿億]|兆)/u;
/** Between the ends of a range. */
export const RANGE_MARK = /^\s*(?:~|～|—|–|-|－|至|到)\s*/u;

/** Hedges straight before a number, and straight behind it. */
export const HEDGE_BEFORE =
  /(?:约|約|大约|大約|大概|近|将近|將近|接近|超过|超過|逾|突破|至少|不低于|不低於|\b(?:about|around|approximately|roughly|some|nearly|almost|over|more than|at least))\s*$/iu;
export const HEDGE_BEHIND =
  /^\s?(?:左右|上下|以上|以下|以内|以內|有余|有餘|\bor (?:so|thereabouts|more)\b)/iu;
/** Of one sense on both sides, so that the second says nothing. */
export const ABOUT_BEFORE =
  /(?:约|約|大约|大約|大概|近|将近|將近|接近|\b(?:about|around|approximately|roughly|some|nearly|almost))\s*$/iu;
export const ABOUT_BEHIND = /^\s?(?:左右|上下|\bor (?:so|thereabouts)\b)/iu;
export const OVER_BEFORE = /(?:超过|超過|逾|突破|至少|不低于|不低於|\b(?:over|more than|at least))\s*$/iu;
export const OVER_BEHIND = /^\s?(?:以上|有余|有餘|\bor more\b)/iu;

/** Names of one scale of which a report should use one: each with what is written for it. */
export const TERM_PAIRS: readonly (readonly { readonly name: string; readonly in: RegExp }[])[] = [
  [
    { name: ' billion', in: /^\s?billion\b/i },
    { name: 'bn', in: /^\s?bn\b/i },
  ],
  [
    { name: ' million', in: /^\s?million\b/i },
    { name: 'm', in: /^\s?m(?:n|ln)?\b/ },
  ],
  [
    { name: ' trillion', in: /^\s?trillion\b/i },
    { name: 'tn', in: /^\s?tn\b/i },
  ],
  [
    { name: '萬億', in: /^\s?萬億/ },
    { name: '兆', in: /^\s?兆/ },
  ],
];

/** Indian groups, 1,23,456, belong to texts that count in lakh and crore. */
export const INDIAN = /₹|\b(?:lakhs?|crores?|rupees?|INR|Rs)\b/i;
