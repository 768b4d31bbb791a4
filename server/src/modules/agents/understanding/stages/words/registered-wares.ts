/** The noun for one's registration with the shop. */
const REGISTRATION = String.raw`(?:(?:user|customer|shop|store)\s+)?(?:account|profile|login|membership|registration|sign-?in|user|customer\s+record)`;
const WARES = String.raw`(?:songs|tracks|tunes|titles|numbers|pieces|recordings|albums|records|music|stuff|items)`;
const LINKED = String.raw`(?:linked|tied|attached|registered|saved|stored|listed|booked|assigned|connected|credited|filed|recorded|added|associated|logged|shown|displayed)`;
const PLACED = String.raw`(?:(?:are|is|have\s+been|were|do|does)\s+)?(?:(?:already|now|currently|still)\s+)?(?:${LINKED}|show(?:s|\s+up)?|sit|sits|stand|stands|appear|appears|live|lie|rest|belong|turn\s+up|are|is)`;
const REGISTERED = new RegExp(
  String.raw`(?<!\p{L})(which|what)((?:\s+\S+){0,6}?\s+${WARES})\s+(?:that\s+|which\s+)?${PLACED}(?:\s+(?:already|now|currently))?\s+(?:on|in|to|under|with|against|at|by)\s+(?:my|our)\s+${REGISTRATION}(?![\p{L}'’])`,
  'iu',
);
/** A reason told first: not to pay for a thing again. */
const NOT_AGAIN =
  /^[^.?!;\d]*\b(?:twice|double|doubled|doubles|duplicates?|duplicated|duplicating|again|repeats?|a second time|two times)\b[^.?!;\d]*[.;!]\s+(?=\S)/iu;
/** A matter for the staff, which is passed on as it was said. */
const COMPLAINT =
  /\b(?:charged|billed|debited|refund|wrong|wrongly|cancel|mistake|error|missing|did\s*n['’o]?t|never|hacked|stolen)\b/iu;

/** "Which X songs sit on my profile?" asks what was bought, as a library and a collection do; why it is asked is only told. */
export function withRegisteredWares(text: string): string {
  if (COMPLAINT.test(text)) return text;
  const asked = text.replace(REGISTERED, '$1$2 have I bought');
  return asked === text ? text : asked.slice(NOT_AGAIN.exec(asked)?.[0].length ?? 0);
}
