import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/tools/music/album-rows.js
/** An album in a list. */ function toAlbumRow({ album_id, title, artist, tracks }) {
	return {
		album_id,
		title,
		artist,
		tracks
	};
}
/** An album with its length, its price (the sum of its tracks) and how often its tracks were sold. */ function toSoldAlbumRow(album) {
	return {
		...toAlbumRow(album),
		milliseconds: album.milliseconds,
		price: album.price,
		sold: album.sold
	};
}

export { toAlbumRow, toSoldAlbumRow };