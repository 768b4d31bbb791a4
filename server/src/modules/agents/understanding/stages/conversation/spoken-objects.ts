import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { Concept } from '../../lexicon/concepts.js';
import type { MentionedName } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { about, isNamed } from './about-names.js';
import { spokenOf } from './album-on-screen.js';
import type { Focus } from './focus.js';
import { pointsAtPerson } from './spoken-persons.js';

const MOST_WORDS = 10;

/** What is meant by words that point at nothing of their own: others like the artist, others with the song, the artist's best. */
export function withSpokenObject(reading: Reading, focus: Focus): Reading {
  if (reading.tokens.length > MOST_WORDS || focus.last?.agent !== 'music_agent') return reading;
  const said = reading.tokens.map(({ word }) => word).join(' ');
  if (reading.tokens.some(({ quote }) => quote > 0)) return reading;
  const heard =
    similar(reading, said, focus) ??
    otherVersions(reading, said, focus) ??
    madeBy(reading, said, focus) ??
    albumOf(reading, said, focus);
  return heard ?? bestOfArtist(reading, focus) ?? reading;
}

const LIKE_IT =
  /(?:\b(?:similar(?:es|aires)?|comparable|alike|kindred|related|parecid[oa]s?|semelhantes?|semblables?|ahnliche?[nrs]?|vergleichbare?[nrs]?)\b|\b(?:sounds? )?like (?:that|them|him|her|this|it|those)\b|\b(?:in|along) (?:that|this|the same|a similar|those|these) (?:vein|style|mould|mold|lines?|spirit|direction)\b|\bof (?:that|the same) (?:kind|sort|ilk|type)\b|\bde (?:ese|este|esse) (?:estilo|tipo)\b|\bdans (?:ce|le meme) (?:style|genre)\b|\bin (?:der|dieser) (?:art|richtung)\b)/;
const OTHERS =
  /^(?:(?:and|ok|okay|great|any|some|who|what|which|are|is|there|do|you|have|got|anyone|anybody|someone|somebody|anything|something|else|others?|other|more|artists?|bands?|groups?|acts?|singers?|musicians?|names?|people|out|for|me|please|then|that|to|them|him|her|this|it|these|those|can|could|would|recommend|suggest|show|give|list|know|of|a|an|the|whos|hay|alguien|algo|otros?|otras?|grupos?|artistas?|bandas?|mas|tienen|tienes|y|e|ha|alguem|outros?|outras?|tem|mais|et|quelquun|quelque|chose|dautres?|groupes?|artistes?|de|des|du|qui|und|jemand|jemanden|kunstler|habt|ihr|gibt|es|noch|andere|wer|ist|etwas|algun|alguna|alguno|un|una|um|uma)(?: |$))*$/;

/** "Anyone comparable?", "similar artists please" behind an artist. */
function similar(reading: Reading, said: string, focus: Focus): Reading | null {
  if (!LIKE_IT.test(said) || !OTHERS.test(said.replace(LIKE_IT, ' ').replace(/\s+/g, ' ').trim())) return null;
  const artist = latest('artist', focus);
  return artist === undefined || isNamed(reading) ? null : about(reading, [artist], ['similar', 'artist']);
}

const OTHERS_WITH_SONG =
  /^(?:and )?(?:(?:who|did|does|do|has|have|is there|are there|any|which|what|somebody|anybody|anyone|someone) )*(?:(?:who|anyone|anybody|someone|somebody|(?:any )?other (?:bands?|artists?|singers?|people|groups?|musicians?)) else|other (?:bands?|artists?|singers?|people|groups?|musicians?)|covers?|cover versions?|other (?:versions?|recordings?)|another version)\b(?! (?:like|similar))/;
const WITH_SONG =
  /\b(?:record(?:ed)?|sings?|sang|sung|plays?|played|performs?|performed|covers?|covered|do(?:es|ne)?|did|has it|have it|versions?|recordings?|it|that)\b/;

/** "Who else recorded that?", "any covers?" behind a song: the song by whomever, and not by the artist that was named. */
function otherVersions(reading: Reading, said: string, focus: Focus): Reading | null {
  const song = latest('track', focus);
  if (song === undefined || isNamed(reading) || !OTHERS_WITH_SONG.test(said) || !WITH_SONG.test(said)) return null;
  return about(reading, [song], ['version']);
}

const MADE_BY =
  /^(?:(?:sorry|and|wait|hmm|ok|okay|please|remind me|tell me|so|but|quickly|once more|again) )*(?:(?:who|whom|what band|which band|which artist|what artist|whos) (?:(?:is|was|did|made|does|recorded|sang|sings|plays) ?)*(?:(?:(?:it|that|this|the)(?: (?:song|track|album|record))?|one) ?)*(?:(?:is|was) )?(?:by)?|by whom(?: (?:is|was) (?:it|that))?|who (?:it|that) (?:is|was))(?: (?:again|please|then|now|once more))*$/;

/** "Who is it by again?" asks for the maker of what was spoken of. */
function madeBy(reading: Reading, said: string, focus: Focus): Reading | null {
  const asks = MADE_BY.test(said) && /\b(?:by|again|remind|made (?:it|that|this|the album))\b/.test(said);
  const thing = spokenOf(focus).find(({ kind }) => kind === 'track' || kind === 'album');
  if (!asks || thing === undefined || isNamed(reading)) return null;
  const artist = focus.last?.names.filter(({ kind, known }) => kind === 'artist' && known) ?? [];
  return about(reading, thing.kind === 'track' ? [thing, ...artist] : [thing], ['perform', 'who']);
}

const ON_WHICH =
  /^(?:(?:and|ok|okay|so|y|e|et|und) )*(?:(?:(?:on|from|off) )?(?:which|what) (?:album|record|cd|disc|lp)s?(?: (?:is|was|does) (?:it|that|this|that one|that song)(?: (?:on|from|off|come from|come off|appear on))?| (?:it|that|this)(?: one| song)? (?:on|from|off)| would that be| has it| holds it)?|(?:en|de) que (?:album|disco)(?: esta| sale)?|em que (?:album|disco)(?: esta)?|sur quel (?:album|disque)(?: est (?:elle|il|ce))?|auf welche[mr] (?:album|platte)(?: ist (?:das|er|es))?)(?: (?:please|then|again))*$/;

/** "On which album?" behind a song asks where that song is, and for no list of albums; of ranked versions, where that one is. */
function albumOf(reading: Reading, said: string, { last, ...focus }: Focus): Reading | null {
  const song = spokenOf({ last, ...focus }).find(({ kind }) => kind === 'track');
  if (song === undefined || last?.intent === 'ranked_versions' || !ON_WHICH.test(said) || isNamed(reading)) return null;
  const artist = last?.names.filter(({ kind, known }) => kind === 'artist' && known) ?? [];
  return about(reading, [song, ...artist], ['album', 'ask']);
}

const RANKS: readonly Concept[] = ['longest', 'shortest', 'cheapest', 'dearest', 'popular'];
const ALLOWED: ReadonlySet<string> = new Set([...RANKS, 'song', 'total', 'length', 'price', 'perform']);
const PLURAL = new Set(['their', 'theirs', 'they', 'theyve']);

/** "The longest thing she has" behind an album is one of all her songs, and not of that album. */
function bestOfArtist(reading: Reading, focus: Focus): Reading | null {
  const artist = latest('artist', focus);
  const points = pointsAtPerson(reading) || reading.tokens.some(({ word }) => PLURAL.has(word));
  const rank = RANKS.find((one) => reading.concepts.has(one));
  const isOther = reading.figures.limit !== undefined || reading.concepts.has('first_person') || isNamed(reading);
  if (artist === undefined || !points || rank === undefined || isOther || reading.unexplained.length > 0) return null;
  const content = [...reading.concepts].filter((concept) => CONTENT.test(concept));
  return content.every((concept) => ALLOWED.has(concept)) ? about(reading, [artist], [rank, 'song']) : null;
}

const CONTENT =
  /^(?!ask$|have$|who$|what_about$|refer_|third_person$|polite$|by$|of$|and$|show$|want$|music$|on$|how$|more$)/;

function latest(kind: NameKind, focus: Focus): MentionedName | undefined {
  return spokenOf(focus).find((name) => name.kind === kind) ?? focus.names.find((name) => name.kind === kind);
}
