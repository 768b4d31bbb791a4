import type { FactRow } from '@/api/message.schema';
import type { Step } from '@/shared/messages/stream/turn';
import type { Suggestion } from './suggestion';

/** Which call of which tool tells what a question asks; `about` picks what it tells of, where that differs from call to call. */
interface Telling {
  readonly tool: string;
  readonly about?: (row: FactRow, step: Step) => unknown;
}

const TELLINGS: Readonly<Record<string, Telling>> = {
  genres: { tool: 'list_genres' },
  recommend: { tool: 'recommend_tracks' },
  songsOfAlbum: { tool: 'get_tracks_by_album', about: (row) => row.album },
  albumsByArtist: { tool: 'get_albums_by_artist', about: (row) => row.artist },
  songsByArtist: { tool: 'get_tracks_by_artist', about: (row) => row.artist },
  writer: { tool: 'get_track_details', about: (row) => row.title },
  orderLines: { tool: 'get_invoice_lines', about: (row) => row.invoice_id },
  // All orders of a customer are looked after by the same person.
  orderHelper: { tool: 'get_employee_by_invoice_and_customer' },
  spent: { tool: 'get_invoice_totals' },
  genre: { tool: 'get_songs_by_genre', about: (row) => row.genre },
  playlist: { tool: 'get_tracks_of_playlist', about: (_row, step) => step.arguments.playlist },
};

/** Whether these steps of a conversation have told already what a question would ask. */
export function isTold({ text, names }: Suggestion, steps: readonly Step[]): boolean {
  const telling = TELLINGS[text];
  if (!telling) return false;
  const [wanted] = Object.values(names);
  return steps.some(
    (step) =>
      step.name === telling.tool &&
      step.rows.some((row) => !telling.about || String(telling.about(row, step)) === wanted),
  );
}
