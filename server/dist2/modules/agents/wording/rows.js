import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/wording/rows.js
/** What the tools call the things that answers speak of; the first key a row has is read. */ const KEYS = {
	artist: ["artist"],
	album: ["album"],
	track: ["track", "song"],
	genre: ["genre"],
	composer: ["composer"],
	playlist: ["playlist"],
	mediaType: ["media_type"],
	name: ["name"],
	length: ["milliseconds"],
	price: ["price", "unit_price"],
	tracks: ["tracks"],
	albums: ["albums"],
	artists: ["artists"],
	sold: ["sold"],
	invoice: ["invoice_id"],
	date: ["date", "invoice_date"],
	total: ["total"],
	quantity: ["quantity"]
};
/** A field of a row; null when the row has none. A bare `title` is the song's in rows of songs, else the album's. */ function field(row, name) {
	if (row === void 0) return null;
	const key = KEYS[name].find((candidate) => row[candidate] !== void 0 && row[candidate] !== null);
	if (key !== void 0) return row[key] ?? null;
	return titledKind(row) === name ? row["title"] ?? null : null;
}
/** What the bare `title` of a row is the title of; undefined for rows about something else (an employee has a title too). */ function titledKind(row) {
	if ("track_id" in row || row["kind"] === "track") return "track";
	return "album_id" in row || row["kind"] === "album" ? "album" : void 0;
}

export { field, titledKind };