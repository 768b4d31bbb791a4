const NUMBERED = String.raw`(?:(?:my|our|the)\s+)?(?:order|invoice|purchase|bill|receipt)\s+(?:no\.?\s*|number\s+|nr\.?\s*)?#?\d+`;
/** "Did I … on order 12? How many songs were in it?", with a verb that no record answers. */
const EXCESS = new RegExp(
  String.raw`^(.*?)(?<!\p{L})(?:did|have|had|was|were)\s+(?:i|we)\s+([^.?!;,\d]{2,50}?)\s+(?:on|with|in|at|over|for|by)\s+(${NUMBERED})\s*[?.!,;–—-]+\s*(?:and\s+|so\s+|or\s+what\s*\??\s*)?(how\s+many\s+\p{L}+)\s+(?:(?:were|was|are|is)\s+(?:in\s+|on\s+|there\s+(?:in\s+|on\s+)?)?(?:it|that|there|this)|did\s+(?:it|that|this)\s+(?:have|hold|contain|include|come\s+to|make)|did\s+(?:i|we)\s+(?:buy|get|take|order|end\s+up\s+with)(?:\s+(?:in|on|with)\s+(?:it|that|there))?)\s*[?.!]*\s*$`,
  'iu',
);
/** What an order does tell, and what the staff look at. */
const RECORDED =
  /\b(?:spend|spent|pay|paid|buy|bought|purchase|purchased|order|ordered|save|saved|download|downloaded|charged|billed|use|used|helped|served)\b/iu;

/** "Did I go overboard with order 12? How many songs was that?": no record tells the first; the count is of that order. */
export function withCountOfExcess(text: string): string {
  const found = EXCESS.exec(text);
  const [, ahead = '', deed = '', order = '', count = ''] = found ?? [];
  if (found === null || RECORDED.test(deed)) return text;
  return `${ahead}${count} were in ${order}?`;
}
