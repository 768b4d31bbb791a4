import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/wording/track-columns.js
/** The columns of a list of songs; what all rows share (the artist of an artist's songs) is left out. */ function trackColumns(columns, first, shared = {}) {
	return [
		columns.number(first),
		columns.text("track"),
		...shared.artist === true ? [] : [columns.text("artist")],
		...shared.album === true ? [] : [columns.text("album")],
		columns.length,
		columns.price
	];
}

export { trackColumns };