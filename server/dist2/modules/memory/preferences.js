import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, Xt as object, Yt as number, en as string } from "../../chunks/packages-CEiAl99H.js";

// dist/modules/memory/preferences.js
/** Values kept for one account and customer, likes and dislikes together; newer ones push out the oldest. */ const MOST_VALUES = 50;
const originSchema = object({
	/** The conversation it was said in; null when the person set it by hand. */ conversationId: number().int().nullable(),
	messageId: number().int().nullable(),
	/** ISO 8601. */ at: string()
});
const valueSchema = object({
	value: string(),
	origin: originSchema
});
/** Everything remembered; each value is a name of the catalogue or a language tag, never free text. */ const preferencesSchema = object({
	genres: array(valueSchema),
	artists: array(valueSchema),
	dislikedGenres: array(valueSchema).default([]),
	dislikedArtists: array(valueSchema).default([]),
	language: valueSchema.nullable()
});
/** What is known of somebody of whom nothing is known. */ const NO_PREFERENCES = {
	genres: [],
	artists: [],
	dislikedGenres: [],
	dislikedArtists: [],
	language: null
};
const LIKES = {
	genre: "genres",
	artist: "artists"
};
const DISLIKES = {
	genre: "dislikedGenres",
	artist: "dislikedArtists"
};
const LISTS = [
	"genres",
	"artists",
	"dislikedGenres",
	"dislikedArtists"
];
/** Adds a like or a dislike; a value is never both. One said again keeps its place but not its old origin. */ function withStatement(preferences, statement, origin) {
	const { kind, value, liked } = statement;
	if (kind === "language") return liked ? {
		...preferences,
		language: {
			value,
			origin
		}
	} : preferences;
	const others = withoutValue(preferences, kind, value);
	const list = liked ? LIKES[kind] : DISLIKES[kind];
	return bounded({
		...others,
		[list]: [...others[list], {
			value,
			origin
		}]
	});
}
/** Forgets that a genre or an artist is liked or disliked. */ function withoutValue(preferences, kind, value) {
	const others = (list) => preferences[list].filter((known) => known.value !== value);
	return {
		...preferences,
		[LIKES[kind]]: others(LIKES[kind]),
		[DISLIKES[kind]]: others(DISLIKES[kind])
	};
}
/** Joins two memories; where they differ, the first wins. */ function joined(first, second) {
	const values = (list, opposite) => {
		const known = [...first[list], ...first[opposite]];
		return [...first[list], ...second[list].filter(({ value }) => !known.some((one) => one.value === value))];
	};
	return {
		genres: values("genres", "dislikedGenres"),
		artists: values("artists", "dislikedArtists"),
		dislikedGenres: values("dislikedGenres", "genres"),
		dislikedArtists: values("dislikedArtists", "artists"),
		language: first.language ?? second.language
	};
}
/** Leaves only the values that appear in the lists; a list that is left out stays. */ function keepingOnly(preferences, kept) {
	return overLists(preferences, (list, values) => values.filter(({ value }) => kept[list]?.includes(value) ?? true));
}
function bounded(preferences) {
	const all = LISTS.flatMap((list) => preferences[list]);
	const excess = Math.max(0, all.length - 50);
	const dropped = new Set(all.sort((a, b) => a.origin.at.localeCompare(b.origin.at)).slice(0, excess));
	return overLists(preferences, (_, values) => values.filter((value) => !dropped.has(value)));
}
function overLists(preferences, change) {
	return {
		...preferences,
		genres: change("genres", preferences.genres),
		artists: change("artists", preferences.artists),
		dislikedGenres: change("dislikedGenres", preferences.dislikedGenres),
		dislikedArtists: change("dislikedArtists", preferences.dislikedArtists)
	};
}

export { MOST_VALUES, NO_PREFERENCES, joined, keepingOnly, preferencesSchema, withStatement, withoutValue };