/** "Of the 52 …", "All 52 …", "These 52 …" at the head of a sentence or clause: all of those counted before. */
export const DEFINITE_BEFORE =
  /(?:^\s*|[.,;] )(?:(?:of|among) (?:the|these|all) |(?:all|the|these) )$|(?:^\s*|[.,;] )(?:with|from|in|at|through|across|of|for|on|by|all) (?:its|our|their|all) $/i;
/** "participating hospitals, …": the noun, with nothing that narrows it, and the end of its phrase. */
export const NOUN_BEHIND_EN =
  /^(?: (?:participating|surveyed|polled|listed|new|examined|selected))? ([a-z]{4,}s)(?: (?:surveyed|polled|covered|included|involved|examined|studied|listed|concerned|questioned|interviewed|taking part))?(?:,| (?:the|it|they|we|are|were|have|had|is|was|employ|employed)\b)/;
/** 這 39 篇論文, 在 36 篇论文中, 上述 12 家企业: `#` stands for the figure with its classifier. */
export const DEFINITE_ZH =
  /(?:[这這该該]|上述|以上)#[篇家座个個所名位项項]?([\u3400-\u9fff]{2})|(?:^|[。；，])在?#[篇家座个個所名位项項]?([\u3400-\u9fff]{2})(?:之)?中/u;
/** "The €880 million line", 這筆 2.5 億元的貸款: a size between the article and what has it. */
export const DEFINITE_AMOUNT_BEFORE =
  /(?:\b(?:the|this|that|its|their|our|his|her)|[这這该該][笔筆项項个個份座条條幅块塊])\s?$/iu;
export const AMOUNT_NOUN_BEHIND =
  /^[- ]((?:[a-z][a-z’'-]+ ){0,2}?[a-z][a-z’'-]+)(?=[,.;:)]|$| (?:is|are|was|were|be|will|would|can|could|may|might|must|has|have|had|of|for|to|in|on|at|by|with|from|that|which|who|and|or|but|as|than|into|over|under|between|comes?|came|goes|went|runs?|ran|serves?|covers?|covered|includes?|included|takes?|took|makes?|made|pays?|paid|brings?|brought|values?|valued|leaves?|left|remains?|remained|begins?|began|ends?|ended|falls?|fell|rises?|rose)\b)|^的([\u3400-\u9fff]{2,8})/iu;
/** Makes what follows another thing than the one told before. */
export const NEW_TO_THE_TEXT =
  /\b(?:other|another|second|third|fourth|new|latest|earlier|previous|former|first|next|last|similar|each|every|remaining|rest|additional|further|extra|separate|annual|yearly|monthly|a year|previously|ago|only|just|part|half|out of|instead|rather|than|against|compared|original|originally|initial|initially|revised|increased|reduced|cut|raised)\b|另|其他|其余|其餘|第[二三四]|上一|此前|原|先前|新的/iu;
