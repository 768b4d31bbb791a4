const ORDERS = String.raw`(?:orders|invoices|purchases|bills|receipts|transactions)`;
const SINGLE = String.raw`(?:individual|single|separate|distinct|different|unique|discrete)`;
/** "How many single orders": orders are counted one by one anyway, and nothing in it is a song that came out as a single. */
const SINGLE_ORDERS = new RegExp(
  String.raw`\b(how\s+many|number\s+of|count\s+of)\s+${SINGLE}\s+(?=${ORDERS}\b)`,
  'giu',
);
/** Verbs of placing that are said of orders alone. */
const PLACING = new RegExp(
  String.raw`\b(how\s+many\s+${ORDERS}\s+(?:have|did)\s+(?:i|we)(?:\s+(?:already|ever))?)\s+(?:put|run|rung|rang|push|pushed|clock|clocked|rack|racked|send|sent|notch|notched)\s+(?:through|up|in|over)(?!\p{L})`,
  'iu',
);
/** What is said of a memory that fails, or of counts and bests. */
const FORGETTING =
  /\b(?:lost|lose|losing|keep|kept|gone|beat|beats|beaten|break|broken|slipped|slips|blank|blur|fails?|failed|forget|forgot|forgotten|no\s+(?:idea|clue)|unsure|fuzzy|foggy|hazy|head|mind|memory|mystery|puzzles?)\b/iu;
/** What asks, wishes or tells something by itself. */
const TELLING =
  /\b(?:show|tell|list|give|find|play|recommend|help|like|love|prefer|want|need|refund|return|cancel|wrong|missing|call|charged|name|paid|bought|last|latest|newest|first)\b|[\d@?"“”«»]/iu;
const REMARK = new RegExp(
  String.raw`^\s*([^.?!;]{3,80})[.;!…]+\s+(?=(?:so\s+|and\s+|please\s+)?how\s+many\s+${ORDERS}\s+(?:have|did|do)\s+(?:i|we)(?!\p{L}))`,
  'iu',
);

/** "That is off the record. How many single orders have I put through?": the count alone, in the words that it is asked with. */
export function withCountsOfOrders(text: string): string {
  const counted = text.replace(SINGLE_ORDERS, '$1 ').replace(PLACING, '$1 made');
  const [whole = '', remark = ''] = REMARK.exec(counted) ?? [];
  return isIdiom(remark) ? counted.slice(whole.length) : counted;
}

/** A remark with a capital inside may hold a name, which the count is not to lose. */
function isIdiom(remark: string): boolean {
  const inside = remark.replace(/\bI\b/gu, 'i').slice(1);
  return FORGETTING.test(remark) && !TELLING.test(remark) && !/\p{Lu}/u.test(inside);
}
