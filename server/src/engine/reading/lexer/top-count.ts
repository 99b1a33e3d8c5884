import { readScale, readUnit } from '../units/units.ts';

/**
 * True when a number from `start` to `end` selects the first of a ranking: 前10名, 头5家, "the top five firms". It says which are meant
 * and is no quantity of its own. 前5个月 is a time, 目前10家 and "top 10 million" are amounts.
 */
export function isTopCount(lower: string, start: number, end: number): boolean {
  if ('前首头頭'.includes(lower[start - 1] ?? ' '))
    return (
      FIRST_ZH.test(lower.slice(Math.max(0, start - 6), start)) && RANKED_ZH.test(lower.slice(end, end + 2))
    );
  return (
    lower.startsWith('top', start - 4) &&
    TOP_EN.test(lower.slice(Math.max(0, start - 5), start)) &&
    !isLarge(lower, end)
  );
}

function isLarge(lower: string, end: number): boolean {
  const unit = readUnit(lower, end)?.value;
  return (
    readScale(lower, end) !== undefined ||
    (unit !== undefined && !(unit.type === 'unit' && unit.unit.dimension.startsWith('count')))
  );
}

const FIRST_ZH = /(?:^|(?:19|20)\d\d年|[^目此之提以日年当當从從先早生事午月周天面])[前首头頭]$/u;
const RANKED_ZH = /^(?:[大名位家强強甲]|[个個种種类類项項款间間所座条條](?![月季年交工小]))/u;
const TOP_EN = /(?:^|[^a-z])top[ -]$/;
