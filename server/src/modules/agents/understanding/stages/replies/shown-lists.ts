import type { Focus, ShownList } from '../conversation/focus.js';
import { mainName } from '../conversation/shown-row.js';
import type { RowKind } from './list-wishes.js';

/** The list that the thing on the screen was picked from: the albums behind the songs of one of them. */
export function pickedFrom({ lists, last, invoice }: Focus): ShownList | undefined {
  return lists.find(
    ({ rows, by }) =>
      rows.length > 1 &&
      by.intent !== last?.intent &&
      rows.some((row) => {
        const name = mainName(row);
        if (name === undefined) return row.invoice !== null && row.invoice.invoice_id === invoice?.invoice_id;
        return last?.names.some(({ kind, text }) => kind === name.kind && text === name.text) === true;
      }),
  );
}

/** The latest list of several rows, of a kind where one is said. */
export function listOf(kind: RowKind | null, { lists }: Focus): ShownList | undefined {
  return lists.find((list) => list.rows.length > 1 && (kind === null || kindOf(list) === kind));
}

function kindOf({ rows: [row] }: ShownList): RowKind | undefined {
  if (row === undefined) return undefined;
  const name = mainName(row);
  if (name === undefined) return row.invoice === null ? undefined : 'invoice';
  return KINDS.find((kind) => kind === name.kind);
}

const KINDS: readonly RowKind[] = ['track', 'album', 'artist', 'playlist', 'genre'];
