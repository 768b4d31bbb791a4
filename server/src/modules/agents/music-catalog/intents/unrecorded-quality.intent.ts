import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import { isCountry, qualityOf, type UnrecordedQuality } from '../../understanding/lexicon/unrecorded-qualities.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import type { ToolRow } from '../../../tools/tool.contract.js';
import { bold, plain } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { joined, say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { ArtistListIntent } from './artist-list.intent.js';
import { RecommendSongsIntent } from './recommend-songs.intent.js';
import { UNRECORDED } from './unrecorded-quality.texts.js';

const LIKES: readonly Sign[] = [
  '@genre',
  '#limit',
  'artist',
  'song',
  'album',
  'playlist',
  'music',
  'genre',
  'have',
  'show',
  'want',
  'recommend',
  'count',
  'popular',
  'perform',
  'buy',
  'cue:recommend_songs',
];

/** Songs suggested of a genre at once. */
const MOST_SUGGESTED = 10;

/** Letters of a word by which a playlist of that kind of music is known. */
const STEM = 5;

/** "Brazilian bands?", "something mellow", "female singers": nothing is given as a match for what no store records. */
export class UnrecordedQualityIntent extends Intent {
  readonly name = 'unrecorded_quality';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = [
    { needs: ['cue'], likes: LIKES, never: ['@artist', '@album', '@track', 'invoice', 'first_person'] },
    {
      needs: ['cue', 'recommend'],
      likes: [...LIKES, 'first_person'],
      never: ['@artist', '@album', '@track', 'invoice'],
    },
    { needs: ['cue', 'want'], likes: [...LIKES, 'first_person'], never: ['@artist', '@album', '@track', 'invoice'] },
  ];

  override notes({ matches, tokens, concepts }: Reading): Slots['details'] {
    const asked = matches.find((match) => match.concepts.includes('cue:unrecorded_quality'));
    const word = tokens[(asked?.end ?? 0) - 1]?.word ?? '';
    const quality: UnrecordedQuality = qualityOf(word) ?? (isCountry(word) ? 'origin' : 'mood');
    return { quality, word, ...(concepts.has('artist') && { makers: true }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const genre = nameOf(slots, 'genre');
    if (genre === undefined) return [call('list_genres', { limit: 50 }), call('list_playlists', { limit: 50 })];
    return slots.details['makers'] === true
      ? [call('find_artists', { genre, ...page(slots) })]
      : [call('recommend_tracks', { genre, ...page(slots), limit: Math.min(page(slots).limit, MOST_SUGGESTED) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const { details } = answered.request;
    const word = textOf(answered.request, 'word') ?? '';
    const none = say(UNRECORDED, language, qualityIn(details), { word: plain(word) });
    if (nameOf(answered.request, 'genre') === undefined)
      return { ...SILENT, lead: [none, ...insteadOf(answered, word, language)].join(' ') };
    const list = (details['makers'] === true ? ARTISTS : SONGS).word(answered, context);
    return { ...list, lead: `${none} ${list.lead}` };
  }
}

const ARTISTS = new ArtistListIntent();
const SONGS = new RecommendSongsIntent();

function qualityIn({ quality }: Slots['details']): UnrecordedQuality {
  return quality === 'origin' || quality === 'sex' ? quality : 'mood';
}

/** The playlist that is called so, and the genres. */
function insteadOf({ evidence }: AnsweredRequest, word: string, language: string): readonly string[] {
  const rowsOf = (tool: string): readonly ToolRow[] => evidence.find((one) => one.tool === tool)?.result.rows ?? [];
  const playlists = rowsOf('list_playlists').map((row) => String(field(row, 'playlist') ?? ''));
  const called = [...new Set(playlists.filter((name) => isCalled(name, word)))];
  const genres = rowsOf('list_genres').map((row) => plain(field(row, 'genre')));
  return [
    ...(called.length === 0
      ? []
      : [say(UNRECORDED, language, 'playlists', { names: joined(called.map(bold), language) })]),
    ...(genres.length === 0
      ? []
      : [say(UNRECORDED, language, 'genres', { names: joined(genres, language, 'disjunction') })]),
  ];
}

function isCalled(playlist: string, word: string): boolean {
  const letters = playlist.toLowerCase();
  return word.length >= STEM && letters.includes(word.toLowerCase().slice(0, STEM));
}
