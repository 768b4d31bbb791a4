import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { columnsFor } from '../../wording/columns.js';
import { COMMON } from '../../wording/common-texts.js';
import { lengthText, money } from '../../wording/format.js';
import { bold, plain, table } from '../../wording/markdown.js';
import { rowsOnPage } from '../../wording/pages.js';
import { field } from '../../wording/rows.js';
import { say } from '../../wording/texts.js';
import { moreText, nearText, SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';
import { TRACK_FACTS, type AskedOfTrack, type FirstOfShown } from './track-facts.texts.js';

const ASKED: readonly (readonly [string, AskedOfTrack])[] = [
  ['length', 'length'],
  ['price', 'price'],
  ['compose', 'composer'],
  ['composer', 'composer'],
  ['genre', 'genre'],
  ['media_type', 'format'],
  ['perform', 'artist'],
  ['artist', 'artist'],
  ['album', 'album'],
  ['contain', 'album'],
  ['who', 'artist'],
];

/** What may be asked beside another thing; an artist or album beside it only says which song is meant. */
const BESIDE: ReadonlySet<AskedOfTrack> = new Set(['length', 'price', 'composer', 'genre', 'format']);

/** "What album is it on and how much?": which album is asked for, and none was said to tell the song by. */
function asksWhichAlbum({ matches }: Reading): boolean {
  return matches.some(
    ({ concepts, start }) =>
      concepts.includes('album') && matches.some((before) => before.end === start && before.concepts.includes('ask')),
  );
}

/** "Who sings One?", "how long is Money?", "which album is it on?", "who wrote Layla?" */
export class TrackDetailsIntent extends Intent {
  readonly name = 'track_details';
  readonly agent = 'music_agent';
  override readonly asksFor = ['track'] as const;
  override readonly cues = {
    en: `another album have, any other album have, other albums have, other records have, another record have, on any other album, on any other albums, on another album, on other albums, on any other record, on another record, on other records, on a different album, on more albums, on more than one album, anywhere else, elsewhere, somewhere else, on any compilation, which other albums is, what other albums is, which other albums have, which other albums contain, what other albums have, which other album, what other album`,
    es: `en otro album, en algun otro album, en otros albumes, en otro disco, en otros discos, en algun otro disco, en mas albumes, en otra parte, en que otros albumes, en que otro album, en que otros discos`,
    pt: `em outro album, em algum outro album, noutro album, em outros albuns, em outro disco, em outros discos, em mais albuns, em que outros albuns, em que outro album, em mais algum album`,
    fr: `sur un autre album, sur dautres albums, sur un autre disque, sur dautres disques, ailleurs, sur quel autre album, sur quels autres albums, sur dautres disques`,
    de: `auf einem anderen album, auf anderen alben, auf einer anderen platte, auf anderen platten, auf noch einem album, auf welchem anderen album, auf welchen anderen alben, sonst noch, noch auf anderen, woanders`,
  };
  readonly patterns: readonly Pattern[] = [
    ...(['length', 'price', 'compose', 'composer', 'genre', 'media_type'] as const).flatMap((asked) =>
      (['on', 'by', 'contain'] as const).map((at): Pattern => ({
        needs: ['@track', '@album', at, asked],
        likes: ['@artist', 'song', 'album', 'price', 'length', 'buy', 'version', 'perform', 'who'],
        never: ['refer_one', 'cue', 'first_person'],
      })),
    ),
    { needs: ['@track', 'length'], likes: ['@artist', 'song', 'album', 'genre', 'media_type'] },
    { needs: ['@track', 'price'], likes: ['@artist', 'song', 'buy', 'length', 'genre', 'media_type'] },
    { needs: ['@track', 'compose'], likes: ['@artist', 'song'] },
    { needs: ['@track', 'composer'], likes: ['@artist', 'song'] },
    { needs: ['@track', 'genre'], likes: ['@artist', 'song', 'music'] },
    { needs: ['@track', 'media_type'], likes: ['@artist', 'song'] },
    { needs: ['@track', 'perform'], likes: ['@artist', 'song', 'artist', 'who'], base: 0.97 },
    { needs: ['@track', 'artist'], likes: ['song', 'perform', 'who'], base: 0.95 },
    { needs: ['@track', 'album'], likes: ['@artist', 'song', 'contain', 'on'], never: ['have'], base: 0.93 },
    { needs: ['@track', 'contain', 'ask'], likes: ['@artist', 'song', 'album'], base: 0.85 },
    { needs: ['@track', 'who'], likes: ['song'], base: 0.85 },
    { needs: ['@track', 'show', 'song'], base: 0.8 },
    { needs: ['@track', 'cue'], likes: ['@artist', 'song', 'album', 'contain', 'have', 'on', 'version'], base: 0.97 },
  ];

  override notes(reading: Reading): Slots['details'] {
    const { concepts } = reading;
    const asked = ASKED.filter(([concept]) => concepts.has(concept)).map(([, about]) => about);
    const elsewhere = concepts.has(`cue:${this.name}`) ? (['album'] as const) : [];
    const main = [...asked, ...elsewhere].filter(
      (about, place) => place === 0 || BESIDE.has(about) || (about === 'album' && asksWhichAlbum(reading)),
    );
    return main.length === 0 ? {} : { about: [...new Set(main)].join(',') };
  }

  /** What is asked of one song in two parts of a message is told together. */
  override merge(one: Slots, other: Slots): Slots | null {
    if (JSON.stringify(this.calls(one)) !== JSON.stringify(this.calls(other))) return null;
    const about = [one, other].flatMap((slots) => textOf(slots, 'about')?.split(',') ?? []);
    return { names: one.names, details: { ...one.details, about: [...new Set(about)].join(',') } };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = { song_title: nameOf(slots, 'track'), artist_name: nameOf(slots, 'artist') };
    const album = nameOf(slots, 'album');
    const anywhere = call('get_track_details', { ...names, ...page(slots) });
    return album === undefined
      ? [anywhere]
      : [call('get_track_details', { ...names, album_title: album, ...page(slots) }), anywhere];
  }

  word(asked: AnsweredRequest, context: WordingContext): Wording {
    const answered = whereItIs(asked);
    const wording = this.wordOf(answered, context);
    const album = plannedName(asked, 'album');
    if (answered === asked || album === '' || answered.evidence[0] !== asked.evidence[1]) return wording;
    const track = bold(plannedName(asked, 'track'));
    const absent = say(TRACK_FACTS, context.language, 'notOnAlbum', { track, album: bold(album) });
    return { ...wording, lead: `${absent} ${wording.lead}` };
  }

  private wordOf(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language, currency } = context;
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(answered.request);
    if (result.total === 0) return unknown === undefined ? none(answered, language) : wordUnknown(unknown, language);
    const [row] = result.rows;
    const values = {
      track: bold(field(row, 'track')),
      artist: bold(field(row, 'artist')),
      album: bold(field(row, 'album')),
      length: lengthText(field(row, 'length')),
      price: money(field(row, 'price'), currency),
      composer: bold(field(row, 'composer')),
      genre: plain(field(row, 'genre')),
      format: plain(field(row, 'mediaType')),
      total: result.total,
    };
    if (result.total > 1) return this.several(answered, context, say(TRACK_FACTS, language, 'several', values));
    const asked = String(answered.request.details['about'] ?? '')
      .split(',')
      .filter(isAsked);
    const first = `${String(answered.request.details['first_of_shown'])}OfThem`;
    if (isFirst(first)) return { ...SILENT, lead: say(TRACK_FACTS, language, first, values) };
    const keys = asked
      .filter((about) => about !== 'album' || !asked.includes('artist'))
      .map((about) => (about === 'composer' && field(row, 'composer') === null ? 'noComposer' : about));
    const told = (keys.length === 0 ? (['all'] as const) : keys).map((key) => say(TRACK_FACTS, language, key, values));
    return { ...SILENT, lead: withGuess(answered.request, told.join(' '), language) };
  }

  private several(answered: AnsweredRequest, context: WordingContext, lead: string): Wording {
    const result = answered.evidence[0]?.result;
    if (result === undefined) return SILENT;
    const columns = columnsFor(context);
    const shown = [
      columns.text('track'),
      columns.text('artist'),
      columns.text('album'),
      columns.length,
      columns.price,
      columns.text('composer'),
      columns.text('genre'),
    ];
    return {
      lead: withGuess(answered.request, lead, context.language),
      facts: table(rowsOnPage(answered.request, result), shown),
      close: moreText(answered.request, result, context.language),
    };
  }
}

/** What was found on the album that was named; where the song is not on it, what was found of it elsewhere. */
function whereItIs(answered: AnsweredRequest): AnsweredRequest {
  const [onAlbum, anywhere] = answered.evidence;
  if (onAlbum === undefined || anywhere === undefined) return answered;
  const found = onAlbum.result.total === 0 && anywhere.result.total > 0 ? anywhere : onAlbum;
  return { ...answered, evidence: [found] };
}

function none(answered: AnsweredRequest, language: string): Wording {
  const values = { track: bold(plannedName(answered, 'track')) };
  return {
    ...SILENT,
    lead: say(TRACK_FACTS, language, 'none', values),
    close: nearText(answered.evidence[0]?.result.near, language),
  };
}

function isFirst(value: string): value is FirstOfShown {
  return value.endsWith('OfThem') && value in TRACK_FACTS.en;
}

function isAsked(value: string): value is AskedOfTrack {
  return ASKED.some(([, asked]) => asked === value);
}
