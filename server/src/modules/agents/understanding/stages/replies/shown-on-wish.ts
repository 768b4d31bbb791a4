import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { albumOnScreen, folded } from '../conversation/album-on-screen.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';
import { listedAfterCount } from './counted-again.js';

const OPENING =
  '(?:(?:and|ok|okay|great|cool|sure|nice|perfect|lovely|good|super|yes|yeah|yep|well|alright|right|fine|then|please|thanks|thank you|so|now|go on|oh|vale|genial|si|claro|bueno|otimo|legal|sim|ta|super|daccord|oui|bien|gut|ja|toll|prima|y|e|et|und) )*';
const VERB =
  '(?:(?:can|could|will|would) you )?(?:(?:please|just) )?(?:lets see|let me see|let me have|id like to see|i want to see|list|show|see|view|give|display|print|read out|name|tell|muestra(?:me)?(?:l[oa]s?)?|ensename(?:l[oa]s?)?|lista(?:l[oa]s?)?|listal[oa]s|mostra|mostre|me mostra|mostrar|liste|montre(?: l(?:es|a|e))?(?: moi)?|zeig(?:e)?|liste auf|zeig mal)';
const THING =
  '(?:it|them|that|those|these|that one|it all|them all|all of (?:it|them)|everything|the list|the whole list|the lot|lo|los|la|las|isso|ela|elas|ele|eles|ca|es|sie|das|die)';
const SONGS =
  '(?:(?:its|the|all the|all its|las|sus|as|les|ses|die) )?(?:songs|tracks|tunes|track list|tracklist|canciones|musicas|faixas|chansons|titres|lieder|stucke)(?: (?:on it|of it))?';
const CLOSING = '(?: (?:please|then|now|for me|to me|por favor|bitte|mal|s il vous plait))*';
const WISH = RegExp(
  `^${OPENING}(?:${VERB}(?: (?:me|us|mir|mal))*(?: (?<songs>${SONGS})| ${THING})?(?: (?:all|auf|to me|to us))?|(?<bare>${SONGS}))${CLOSING}$`,
);

/** "Great, list it", "ok show me", "and the songs?": what was counted, or the songs of the album that was told of. */
export function shownOnWish(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const { last } = focus;
  const wish = WISH.exec(reading.tokens.map(({ word }) => word).join(' '));
  if (wish === null || last === null) return null;
  const ofSongs = (wish.groups?.['songs'] ?? wish.groups?.['bare']) !== undefined;
  const listed = ofSongs && last.details['kind'] === 'albums' ? null : listedAfterCount(reading, last, intents);
  if (listed !== null || last.agent !== 'music_agent') return listed;
  const album = albumOnScreen(focus);
  const intent = intents.find('tracks_of_album');
  if (album === undefined || intent === undefined || (!ofSongs && !isOfAlbum(last, album.text))) return null;
  return makeRequest(intent, { names: [album], details: {} }, reading.text, 0.9);
}

/** The album itself was spoken of, by its name or as the album that a song is called after. */
function isOfAlbum({ names }: PlannedRequest, album: string): boolean {
  return names.some(({ kind, text }) => (kind === 'album' || kind === 'track') && folded(text) === folded(album));
}
