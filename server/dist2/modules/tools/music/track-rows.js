import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/tools/music/track-rows.js
/** A track in a list. */ function toTrackRow({ track_id, title, artist, album, genre, milliseconds, price }) {
	return {
		track_id,
		title,
		artist,
		album,
		genre,
		milliseconds,
		price
	};
}
/** A track with who wrote it; null when the store does not say. */ function toComposedTrackRow(track) {
	return {
		...toTrackRow(track),
		composer: track.composer === "" ? null : track.composer
	};
}
/** Everything about a track. */ function toDetailedTrackRow(track) {
	return {
		...toComposedTrackRow(track),
		media_type: track.media_type
	};
}
/** A track with how often it was sold. */ function toSoldTrackRow(track) {
	return {
		...toTrackRow(track),
		media_type: track.media_type,
		sold: track.sold
	};
}

export { toComposedTrackRow, toDetailedTrackRow, toSoldTrackRow, toTrackRow };