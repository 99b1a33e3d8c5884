/** Words that put one item first or last of those listed. Superlatives of growth are not here: they need two periods. */
export const MOST =
  /最大|最高|最多|居首|首位|位居第一|排名第一|名列第一|占比最高|規模最大|\b(?:largest|biggest|highest|most|fullest|leading|busiest|richest)\b/i;
export const LEAST = /最小|最低|最少|垫底|墊底|末位|\b(?:smallest|lowest|fewest|least|emptiest)\b/i;
/** What makes a superlative of something else than the cells: growth, one of several, second to. */
export const NOT_LEVELS =
  /增速|增幅|增长|增長|成长|成長|涨|漲|降幅|跌|变|變|改善|之一|第二|其次|\b(?:growth|grow|growing|grew|rise|rose|increase|increased|gain|drop|fall|fell|decline|change|one of|second|among|improve|after|apart|except|at most|most of|fastest|steepest|quickest|almost|next)\b/i;
