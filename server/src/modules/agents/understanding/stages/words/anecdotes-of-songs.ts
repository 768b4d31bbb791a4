import type { NameIndex, NameKind } from '../../../../store/names/name-index.contract.js';

const TITLES: readonly NameKind[] = ['track'];
/** Verbs of sounding with a title for a subject: "was sung", "blared", "came on". */
const SOUNDED = String.raw`(?:(?:was|were|is|got|kept|has\s+been|had\s+been|just|suddenly)\s+)*(?:sung|played|playing|on|blasted|blasting|blaring|hummed|whistled|performed|covered|featured|blared|boomed|rang|resounded|sounded|echoed|drifted|came|comes|started|ran|thundered|poured|floated|plays|used|heard|streamed)(?!\p{L})`;
/** Nouns of work with a title behind their preposition, or a title heard: "an essay about", "I heard". */
const WORKED = String.raw`(?:essay|thesis|paper|article|report|talk|presentation|review|blog|post|homework|project|quiz|lecture|chapter|speech|study|assignment|dissertation|piece|podcast|column|note|notes)\s+(?:about|on|around|over|regarding|concerning|of)`;
/** Not to know, or to have to find out. */
const UNKNOWN = String.raw`(?:not|n['’]t|nt|cannot|none|nobody|no\s+one|neither|unable|no\s+(?:idea|clue)|never|forgot|forgotten|need|needs|want|wants|have\s+to|has\s+to|must|should|ought|trying|wonder|wondering|dying|curious|find|know)`;
const WRITER = /\b(?:writer|wrote|written|composer|composed|songwriter|author|lyricist|penned)\b/iu;
const PERFORMER =
  /\b(?:band|singer|artist|group|performer|who\s+(?:sings?|sang|does|did|is\s+(?:it\s+)?by|it\s+(?:is|was)|plays?|played|performs?|performed|made|recorded|records)|whose|act|musicians?)\b/iu;
/** What is asked beside who made it, which is not to be lost. */
const MORE = /\b(?:how\s+(?:long|much|many)|albums?|records?|price|costs?|buy|sell|similar|like\s+it)\b/iu;

const OF_SOUND = new RegExp(
  String.raw`^\s*["“]?(.+?)["”]?\s+(${SOUNDED})(.*?)(?:\s|,)+(?:and|but|yet)\s+(.*?(?<!\p{L})${UNKNOWN}(?!\p{L}).*)$`,
  'isu',
);
const OF_WORK = new RegExp(
  String.raw`(?<!\p{L})${WORKED}\s+["“]?(\S.*?)["”]?(?:\s+(?:is|was|for|due|this|next|at|in|by|tomorrow|today)(?:\s+\p{L}+){0,5})?[\s,.;–—]+(?:and|but|so)\s+(.*?(?<!\p{L})${UNKNOWN}(?!\p{L}).*)$`,
  'isu',
);

/**
 * "X was sung at a wedding and nobody knew the band": where and when a song was heard is only told. What is asked is who
 * sings or wrote it, where X is a song of the store.
 */
export function withoutAnecdotes(text: string, index: NameIndex): string {
  const sounded = OF_SOUND.exec(text);
  const worked = OF_WORK.exec(text);
  const told = [
    { title: sounded?.[1] ?? '', asked: sounded?.[4] ?? '' },
    { title: worked?.[1] ?? '', asked: worked?.[2] ?? '' },
  ].find(({ title }) => title !== '' && index.exactly(title, TITLES).length > 0);
  if (told === undefined || MORE.test(told.asked)) return text;
  if (WRITER.test(told.asked)) return `who wrote the song "${told.title}"?`;
  return PERFORMER.test(told.asked) ? `who sings the song "${told.title}"?` : text;
}
