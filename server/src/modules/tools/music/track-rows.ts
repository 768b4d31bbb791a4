import type { SoldTrackRow, TrackRow } from '../../store/catalogue/tracks.repository.js';
import type { ToolRow } from '../tool.contract.js';

/** A track in a list. */
export function toTrackRow({ track_id, title, artist, album, genre, milliseconds, price }: TrackRow): ToolRow {
  return { track_id, title, artist, album, genre, milliseconds, price };
}

/** A track with who wrote it; null when the store does not say. */
export function toComposedTrackRow(track: TrackRow): ToolRow {
  return { ...toTrackRow(track), composer: track.composer === '' ? null : track.composer };
}

/** Everything about a track. */
export function toDetailedTrackRow(track: TrackRow): ToolRow {
  return { ...toComposedTrackRow(track), media_type: track.media_type };
}

/** A track with how often it was sold. */
export function toSoldTrackRow(track: SoldTrackRow): ToolRow {
  return { ...toTrackRow(track), media_type: track.media_type, sold: track.sold };
}
