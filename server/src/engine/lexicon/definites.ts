/** "Of the 52 …", "All 52 …", "These 52 …" at the head of a sentence or clause: all of those counted before. */
export const DEFINITE_BEFORE =
  /(?:^\s*|[.,;] )(?:(?:of|among) (?:the|these|all) |(?:all|the|these) )$|(?:^\s*|[.,;] )(?:with|from|in|at|through|across|of|for|on|by|all) (?:its|our|their|all) $/i;
/** "participating hospitals, …": the noun, with nothing that narrows it, and the end of its phrase. */
export const NOUN_BEHIND_EN =
  /^(?: (?:participating|surveyed|polled|listed|new|examined|selected))? ([a-z]{4,}s)(?: (?:surveyed|polled|covered|included|involved|examined|studied|listed|concerned|questioned|interviewed|taking part))?(?:,| (?:the|it|they|we|are|were|have|had|is|was|employ|employed)\b)/;
/** 這 39 篇論文, 在 36 篇论文中, 上述 12 家企业: `#` stands for the figure with its classifier. */
export const DEFINITE_ZH =
  /(?:[这這该該]|上述|以上)#[篇家座个個所名位项項]?([\u3400-\u9fff]{2})|(?:^|[。；，])在?#[篇家座个個所名位项項]?([\u3400-\u9fff]{2})(?:之)?中/u;
