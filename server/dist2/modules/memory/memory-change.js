import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { keepingOnly, withStatement } from "./preferences.js";

// dist/modules/memory/memory-change.js
/** Each value of a change with the field of the interface it came in. */ function valuesOf(change) {
	const named = (field, kind, values = [], liked = true) => values.map((value, index) => ({
		field: `${field}.${index}`,
		kind,
		value,
		liked
	}));
	return [
		...named("music_genres", "genre", change.genres),
		...named("favorite_artists", "artist", change.artists),
		...named("disliked_genres", "genre", change.dislikedGenres, false),
		...named("disliked_artists", "artist", change.dislikedArtists, false),
		...change.language === void 0 ? [] : [{
			field: "preferred_language",
			kind: "language",
			value: change.language,
			liked: true
		}]
	];
}
/** @param how `adds` is true for the one memory that takes values which were not remembered before. */ function withChange(preferences, change, how) {
	const kept = keepingOnly(preferences, change);
	const origin = {
		conversationId: null,
		messageId: null,
		at: how.at
	};
	return valuesOf(change).filter((value) => isNew(kept, value) && (how.adds || value.kind === "language")).reduce((changed, { kind, value, liked }) => withStatement(changed, {
		kind,
		value,
		liked
	}, origin), kept);
}
function isNew(preferences, { kind, value, liked }) {
	if (kind === "language") return preferences.language?.value !== value;
	const { genres, artists, dislikedGenres, dislikedArtists } = preferences;
	return !(kind === "genre" ? liked ? genres : dislikedGenres : liked ? artists : dislikedArtists).some((remembered) => remembered.value === value);
}

export { valuesOf, withChange };