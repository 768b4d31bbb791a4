/** "If I bought …", "were I to take …", "suppose we got …": what is only imagined. */
const IMAGINED = String.raw`(?:(?:if|suppose|supposing|say|assuming|imagine|what\s+if)\s+(?:that\s+)?(?:i|we)(?:\s+(?:were\s+to|was\s+to|should|did))?|(?:were|should)\s+(?:i|we)(?:\s+to)?)\s+(?:buy|bought|get|got|order|ordered|take|took|purchase|purchased|grab|grabbed|download|downloaded|acquire|acquired|pick(?:ed)?\s+up|snap(?:ped)?\s+up|choose|chose)`;
const EVERY = String.raw`(?:(?:each|every)(?:\s+(?:single|last|(?:one\s+)?of\s+the))?|all(?:\s+of)?(?:\s+the)?(?:\s+\d+)?|the\s+(?:full|whole)\s+set\s+of)\s+(?:songs?|tracks?|tunes?|titles?|numbers?|pieces?|recordings?)`;
const HYPOTHETICAL = new RegExp(
  String.raw`^(.*?)(?<!\p{L})${IMAGINED}\s+${EVERY}\s+(?:on|of|off|from|in)\s+(?:(?:the\s+)?(?:album|record|cd|lp|disc)\s+)?(\S.*?)\s*[,;?–—]+\s*(?:then\s+)?(?:what|how\s+much|how\s+many\s+dollars)\s+(?:would|will|do|does|could|might|am|sum|amount|total)(?!\p{L})([^.?!;]*)[.?!]*\s*$`,
  'iu',
);
/** What is asked of all songs but their price. */
const OTHER = /\b(?:long|last|minutes?|hours?|play|size|heavy|own|missing)\b/iu;
/** An album that is pointed at, or what is no album at all. */
const POINTS = /^(?:it|this|that|those|these|them|one|my|our|your|the\s+(?:album|record|cd|shop|store|list))(?=\s|$)/iu;

/** "If I bought every song on X, what would I pay?" asks for the price of the album as a whole, and of no order of one's own. */
export function withPricesOfAlbums(text: string): string {
  const found = HYPOTHETICAL.exec(text);
  const [, ahead = '', album = '', asked = ''] = found ?? [];
  if (found === null || POINTS.test(album) || OTHER.test(asked)) return text;
  return `${ahead}how much is the whole album ${album}?`;
}
