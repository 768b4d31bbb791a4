import type { AlbumRow, SoldAlbumRow } from '../../store/catalogue/albums.repository.js';
import type { ToolRow } from '../tool.contract.js';

/** An album in a list. */
export function toAlbumRow({ album_id, title, artist, tracks }: AlbumRow): ToolRow {
  return { album_id, title, artist, tracks };
}

/** An album with its length, its price (the sum of its tracks) and how often its tracks were sold. */
export function toSoldAlbumRow(album: SoldAlbumRow): ToolRow {
  return { ...toAlbumRow(album), milliseconds: album.milliseconds, price: album.price, sold: album.sold };
}
