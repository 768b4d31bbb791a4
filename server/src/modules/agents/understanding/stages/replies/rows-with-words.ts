import { normaliseWords } from '../../../../store/names/normalise-words.js';
import type { Reading } from '../../reading.js';
import type { ShownList } from '../conversation/focus.js';
import { mainName } from '../conversation/shown-row.js';

const ONLY = '(?:only|just|solo|solamente|so|somente|apenas|seulement|juste|nur|bloss)';
const ARTICLE = '(?:the|those|that|with|los|las|el|la|os|as|o|a|les|le|la|die|das|den|mit|ones with|ones from)';
const ONES =
  '(?:ones?|albums?|records?|songs?|tracks?|discos?|albumes|canciones|musicas|faixas|chansons|titres|alben|platten|songs|lieder)';
const OPENING = '(?:(?:and|ok|okay|now|no|please|but|i want|show me|show|give me|y|e|et|und) )*';
const CLOSING = '(?: (?:please|then|now|thanks|por favor|s il vous plait|bitte))*';
const PART = new RegExp(`^${OPENING}${ONLY} (?:${ARTICLE} )*(?<words>.+?)(?: ${ONES})?${CLOSING}$`);

/** "Only the BBC ones please": words that some titles of the list on the screen hold, and others do not; null when none. */
export function wordsOfRows({ tokens }: Reading, { rows }: ShownList): string | null {
  const said = tokens.map(({ word }) => word).join(' ');
  const words = PART.exec(said)?.groups?.['words'];
  if (words === undefined) return null;
  const titles = rows.map((row) => ` ${normaliseWords(mainName(row)?.text ?? '').join(' ')} `);
  const holding = titles.filter((title) => title.includes(` ${words} `));
  return holding.length > 0 && holding.length < titles.length ? words : null;
}
