import { normaliseWords } from '../../../../store/names/normalise-words.js';
import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { MentionedName } from '../../plan.js';
import type { Focus, ShownList } from './focus.js';
import { mainName } from './shown-row.js';
import { sharedNames } from './remembered-names.js';

/** What the conversation speaks of now: what was asked last, and what all rows of its answer share. */
export function spokenOf({ last, lists }: Focus): readonly MentionedName[] {
  const [list] = lists;
  const told =
    list === undefined || list.by !== last ? [] : sharedNames(isRanked(list) ? list.rows.slice(0, 1) : list.rows);
  return [...(last?.names.filter(({ known }) => known) ?? []), ...told];
}

/** A ranking answers with what leads it. */
export function isRanked({ by: { details } }: ShownList): boolean {
  return details['sort'] !== undefined && details['unit'] === undefined && details['asked'] === undefined;
}

/** The album that is spoken of: by its name, as the only one of an artist, or by a song that its list shows. */
export function albumOnScreen(focus: Focus): MentionedName | undefined {
  const spoken = spokenOf(focus);
  const named = spoken.find(({ kind }) => kind === 'album');
  if (named !== undefined) return named;
  const songs = spoken.filter(({ kind }) => kind === 'track').map(({ text }) => folded(text));
  const holding = focus.lists.find(
    ({ by, rows }) =>
      by.intent === 'tracks_of_album' && rows.some((row) => songs.includes(folded(mainName(row)?.text))),
  );
  return holding?.by.names.find(({ kind }) => kind === 'album');
}

/** The songs of the album that is spoken of, where they were listed. */
export function songsOnScreen(album: MentionedName, { lists }: Focus): ShownList | undefined {
  return lists.find(
    ({ by, rows }) =>
      by.intent === 'tracks_of_album' &&
      rows.length > 1 &&
      by.names.some(({ kind, text }) => kind === 'album' && text === album.text),
  );
}

/** What a list shows, by its first row. */
export function kindOfList({ rows: [row] }: ShownList): NameKind | undefined {
  return row === undefined ? undefined : mainName(row)?.kind;
}

/** A title as it is compared: without what stands in brackets behind it and without signs. */
export function folded(title: string | undefined): string {
  const plain = (title ?? '').replace(/\s*(?:\[[^\]]*\]|\((?:live|disc|cd|remaster|deluxe|expanded)[^)]*\))/giu, '');
  return normaliseWords(plain === '' ? (title ?? '') : plain).join(' ');
}
