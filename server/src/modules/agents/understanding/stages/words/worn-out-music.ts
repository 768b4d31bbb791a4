import type { NameIndex, NameKind } from '../../../../store/names/name-index.contract.js';

/** What one did with music before something else is wanted: "I've worn out", "I really enjoyed", "we bought". */
const TOLD = String.raw`(?:i|we)(?:['’](?:ve|m)|\s+(?:have|had|am))?(?:\s+(?:really|absolutely|just|already|totally|completely|so|recently|nearly|almost|much))*\s+(?:worn\s+out|wore\s+out|played|enjoyed|loved|liked|adored|finished|bought|purchased|got|own|owned|heard|listened\s+to|tired\s+of|done\s+with|through\s+with|finished\s+with|through)`;
const WARE = String.raw`(?:records?|albums?|cds?|lps?|discs?|songs?|tracks?|music|collection|stuff)`;
/** What may stand behind the title: "last year and loved it", "to death", "so much". */
const BEHIND = String.raw`(?:\s+(?:last\s+\p{L}+|recently|yesterday|to\s+death|to\s+bits|on\s+repeat|so\s+much|a\s+lot|very\s+much|already|back\s+then|in\s+\d{4}|and\s+(?:i\s+|we\s+)?(?:\p{L}+\s+){0,2}(?:loved|liked|enjoyed|adored|love|like|enjoy)\s+(?:it|them)(?:\s+(?:a\s+lot|so\s+much|very\s+much|all))?))*`;
const NEXT = String.raw`(?:(?:so\s+|and\s+|but\s+)?(?:what(?:['’]s|\s+is)?\s+(?:next|now|else)|(?:what|who|which\s+\p{L}+)\s+(?:(?:should|could|can|would|might|do)\s+)?(?:i|we|you)\s+(?:\p{L}+\s+){0,3}(?:now|next|then|instead|after\s+that)|(?:please\s+)?(?:suggest|recommend|name|show\s+me|give\s+me)(?:\s+me)?\s+(?:someone|somebody|anyone|an(?:other)?\s+(?:artist|band|singer|group)|some\s+other\s+(?:artists|bands))(?:\s+(?:else|new|different|similar|like\s+(?:that|it|them)))?))`;
const EXPERIENCED = new RegExp(
  String.raw`^\s*${TOLD}\s+(?:(?:all|both|most)\s+(?:of\s+)?)?(?:(?:my|the|our|every|their)\s+)*["“]?(\S.*?)["”]?(?:['’]s)?(?:\s+${WARE})?${BEHIND}\s*[,.;:!…–—-]+\s*${NEXT}(?:\s+(?:please|then))?\s*[.?!]*\s*$`,
  'iu',
);
const KINDS: readonly NameKind[] = ['artist', 'album', 'track'];
const LIKE_THEM = 'which artists are similar to them?';

/** "I've worn out my X record. What next?", "I enjoyed X. Suggest someone else.": who is like those that made it, and nothing of one's own. */
export function withOthersAfter(text: string, index: NameIndex): string {
  const said = EXPERIENCED.exec(text)?.[1] ?? '';
  const kinds = said === '' ? [] : index.exactly(said, KINDS).map(({ kind }) => kind);
  if (kinds.includes('artist')) return `which artists are similar to ${said}?`;
  if (kinds.includes('album')) return `who made the album "${said}", and ${LIKE_THEM}`;
  return kinds.includes('track') ? `who sings the song "${said}", and ${LIKE_THEM}` : text;
}
