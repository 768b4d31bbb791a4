import type { NameKind } from '../../../store/names/name-index.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { NameSpan, Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'either' | 'yes' | 'no' | 'none'> = {
  en: {
    either: '{thing} is by {artists}.',
    yes: 'Yes, {thing} is by {artist}.',
    no: 'No, {thing} is by {artists}.',
    none: 'We do not have {thing}.',
  },
  es: {
    either: '{thing} es de {artists}.',
    yes: 'Sí, {thing} es de {artist}.',
    no: 'No, {thing} es de {artists}.',
    none: 'No tenemos {thing}.',
  },
  pt: {
    either: '{thing} é de {artists}.',
    yes: 'Sim, {thing} é de {artist}.',
    no: 'Não, {thing} é de {artists}.',
    none: 'Não temos {thing}.',
  },
  fr: {
    either: '{thing} est de {artists}.',
    yes: 'Oui, {thing} est de {artist}.',
    no: 'Non, {thing} est de {artists}.',
    none: 'Nous n’avons pas {thing}.',
  },
  de: {
    either: '{thing} ist von {artists}.',
    yes: 'Ja, {thing} ist von {artist}.',
    no: 'Nein, {thing} ist von {artists}.',
    none: '{thing} haben wir nicht.',
  },
};

/** What makes it another question than who made it. */
const OTHER: readonly Sign[] = [
  ...([
    'have',
    'show',
    'want',
    'who',
    'when',
    'how',
    'count',
    'price',
    'length',
    'compose',
    'composer',
    'genre',
  ] as const),
  ...(['longest', 'shortest', 'cheapest', 'dearest', 'popular', 'buy', 'invoice', 'version', 'similar', 'on'] as const),
];

/** "Is it by Nirvana?", "is Roxanne by Queen?" */
export class MadeByIntent extends Intent {
  readonly name = 'made_by';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    { needs: ['@track', '@artist', 'cue'], likes: ['@album'] },
    { needs: ['@album', '@artist', 'cue'] },
    { needs: ['@track', '@artist', 'by', 'ask', 'refer_one'], likes: ['song', 'perform'], never: OTHER },
    { needs: ['@album', '@artist', 'by', 'ask', 'refer_one'], likes: ['album', 'perform'], never: OTHER },
    { needs: ['@track', '@artist', 'by', 'ask'], likes: ['song', 'perform'], never: OTHER, base: 0.98 },
    { needs: ['@album', '@artist', 'by', 'ask'], likes: ['album', 'perform'], never: OTHER, base: 0.98 },
  ];

  override notes({ names, concepts }: Reading): Slots['details'] {
    const artists = names.filter(({ readings }) => readings[0]?.kind === 'artist');
    const both = names.find(
      (span) => textOfKind(span, 'album') !== undefined && textOfKind(span, 'track') !== undefined,
    );
    const isClaim = concepts.has(`cue:${this.name}`);
    const titles = both === undefined ? {} : { song: textOfKind(both, 'track'), album: textOfKind(both, 'album') };
    return {
      ...(artists.length > 1 && { several: true }),
      ...(isClaim && { claim: true }),
      ...(isClaim && titles.song !== undefined && { song_title: titles.song }),
      ...(isClaim && titles.album !== undefined && { album_title: titles.album }),
    };
  }

  /** What is claimed of a title that a song and an album have is looked up for both. */
  calls(slots: Slots): readonly PlannedCall[] {
    const song = nameOf(slots, 'track') ?? textOf(slots, 'song_title');
    const album = nameOf(slots, 'album') ?? textOf(slots, 'album_title');
    const ofSong = song === undefined ? [] : [call('get_track_details', { song_title: song })];
    const isClaim = slots.details['claim'] === true;
    if (album === undefined || (song !== undefined && !isClaim)) return ofSong;
    return [call('get_artist_of_album', { album_title: album }), ...ofSong];
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const rows = answered.evidence.flatMap((evidence) => evidence.result.rows);
    const isClaim = answered.request.details['claim'] === true && rows.length > 0;
    const unknown = unknownName(answered.request);
    if (unknown !== undefined && !isClaim) return wordUnknown(unknown, language);
    const artist = plannedName(answered, 'artist');
    const thing = bold(plannedName(answered, 'track') || plannedName(answered, 'album'));
    const artists = [...new Set(rows.map((row) => String(field(row, 'artist') ?? '')))];
    const yesOrNo = artists.includes(artist) ? 'yes' : 'no';
    const isOpen = answered.request.details['several'] === true || unknown !== undefined;
    const verdict = isOpen ? 'either' : yesOrNo;
    const lead = say(TEXTS, language, artists.length === 0 ? 'none' : verdict, {
      thing,
      artist: bold(artist),
      artists: joined(
        artists.map((name) => bold(name)),
        language,
      ),
    });
    return { ...SILENT, lead: withGuess(answered.request, lead, language) };
  }
}

function textOfKind({ readings }: NameSpan, kind: NameKind): string | undefined {
  return readings.find((reading) => reading.kind === kind)?.text;
}
