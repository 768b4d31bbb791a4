import type { NameKind } from '../../../store/names/name-index.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { plain } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { nearText, SILENT } from '../../wording/word-list.js';
import { AlbumsByArtistIntent } from './albums-by-artist.intent.js';
import { ArtistOfAlbumIntent } from './artist-of-album.intent.js';
import { SongAvailabilityIntent } from './song-availability.intent.js';

const TEXTS: Texts<'none'> = {
  en: { none: 'No, we have no artist, album or song called “{said}”.' },
  es: { none: 'No, no tenemos ningún artista, álbum ni canción con el nombre «{said}».' },
  pt: { none: 'Não, não temos nenhum artista, álbum ou música com o nome “{said}”.' },
  fr: { none: 'Non, nous n’avons ni artiste, ni album, ni chanson du nom de « {said} ».' },
  de: { none: 'Nein, wir haben weder Künstler noch Album noch Song namens „{said}“.' },
};

/** What the same look-ups say when, against expectation, one of them finds the name. */
const WORDED_BY: readonly {
  readonly tool: string;
  readonly intent: Intent;
  readonly kind: NameKind;
  readonly field: 'artist' | 'album' | 'track';
}[] = [
  { tool: 'get_albums_by_artist', intent: new AlbumsByArtistIntent(), kind: 'artist', field: 'artist' },
  { tool: 'get_artist_of_album', intent: new ArtistOfAlbumIntent(), kind: 'album', field: 'album' },
  { tool: 'check_for_songs', intent: new SongAvailabilityIntent(), kind: 'track', field: 'track' },
];

/**
 * A name that the store does not seem to have in any way; understanding plans it when a name may be of any kind. It is
 * looked up as each kind, so that a follow-up that puts a known name in its place is answered too.
 */
export class AbsentNameIntent extends Intent {
  readonly name = 'absent_name';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [];

  calls({ names }: Slots): readonly PlannedCall[] {
    const said = names[0]?.text;
    return [
      call('check_for_songs', { song_title: said }),
      call('get_artist_of_album', { album_title: said }),
      call('get_albums_by_artist', { artist_name: said }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { request, evidence } = answered;
    const { language } = context;
    const found = isOnlyNear(request.names[0]) ? undefined : evidence.find(({ result }) => result.total > 0);
    const wordedBy = WORDED_BY.find((intent) => intent.tool === found?.tool);
    if (found !== undefined && wordedBy !== undefined) {
      const text = String(field(found.result.rows[0], wordedBy.field) ?? '');
      const names = [{ kind: wordedBy.kind, text, said: request.names[0]?.said ?? text, known: true, guessed: true }];
      return wordedBy.intent.word({ ...answered, request: { ...request, names }, evidence: [found] }, context);
    }
    if (evidence.length === 0) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const [name] = request.names;
    const near = name?.near ?? evidence.flatMap(({ result }) => result.near ?? []);
    return {
      ...SILENT,
      lead: say(TEXTS, language, 'none', { said: plain(name?.text) }),
      close: nearText([...new Set(near)], language),
    };
  }
}

/** "The Embers", which tools would find as the song "Embers": said with an article, something else was meant. */
function isOnlyNear(name: MentionedName | undefined): boolean {
  if (name === undefined || name.known) return false;
  const letters = name.text.toLowerCase();
  return name.near?.some((near) => letters === `the ${near.toLowerCase()}`) === true;
}
