import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { allOf, isOneOf } from "../connection/page.js";
import { inCents } from "../connection/row-values.js";

// dist/modules/store/catalogue/track-filter.js
/** The ways in which tracks can be ordered; all of them end in the order of the catalogue. */ const TRACK_ORDERS = [
	"catalogue",
	"longest",
	"shortest",
	"cheapest",
	"dearest",
	"most_popular"
];
const CATALOGUE_ORDER = "COALESCE({Track.AlbumId}, 2147483647), {Track.TrackId}";
/** Joined to Track, it gives each track's pieces sold as `sales.pieces`; one pass over the sales whatever the list. */ const SALES = `
  (SELECT {InvoiceLine.TrackId} AS track_id, SUM({InvoiceLine.Quantity}) AS pieces FROM {InvoiceLine}
   GROUP BY {InvoiceLine.TrackId}) AS sales ON sales.track_id = {Track.TrackId}`;
const PRICE = inCents("{Track.UnitPrice}");
const ORDERS = {
	catalogue: CATALOGUE_ORDER,
	longest: `{Track.Milliseconds} DESC, ${CATALOGUE_ORDER}`,
	shortest: `{Track.Milliseconds}, ${CATALOGUE_ORDER}`,
	cheapest: `${PRICE}, ${CATALOGUE_ORDER}`,
	dearest: `${PRICE} DESC, ${CATALOGUE_ORDER}`,
	most_popular: `sold DESC, ${CATALOGUE_ORDER}`
};
/** The ORDER BY of an order of tracks; `most_popular` needs a column `sold`. */ function orderOfTracks(order) {
	return ORDERS[order];
}
/** The WHERE clause of a filter, for statements that join Track, Album and Artist. */ function conditionsOf(filter) {
	return allOf([
		...oneOf("{Artist.ArtistId}", filter.artistIds),
		...oneOf("{Track.AlbumId}", filter.albumIds),
		...oneOf("{Track.TrackId}", filter.trackIds),
		...oneOf("{Track.GenreId}", filter.genreIds),
		...oneOf("{Track.MediaTypeId}", filter.mediaTypeIds),
		...oneOf("{Track.Composer}", filter.composers),
		...inPlaylists(filter.playlistIds),
		...compared("{Track.Milliseconds} >= ?", filter.leastMilliseconds),
		...compared("{Track.Milliseconds} <= ?", filter.mostMilliseconds),
		...compared(`${PRICE} >= ?`, filter.leastCents),
		...compared(`${PRICE} <= ?`, filter.mostCents),
		...compared(NOT_OWNED, filter.notOwnedBy),
		...inEither(filter.either),
		...noneOf("{Artist.ArtistId}", filter.except?.artistIds),
		...noneOf("{Track.GenreId}", filter.except?.genreIds),
		...noneOf("{Track.AlbumId}", filter.except?.albumIds)
	]);
}
function inEither(either) {
	if (either === void 0) return [];
	const artists = isOneOf("{Artist.ArtistId}", either.artistIds);
	const genres = isOneOf("{Track.GenreId}", either.genreIds);
	return [{
		sql: `${artists.sql} OR ${genres.sql}`,
		parameters: [...artists.parameters, ...genres.parameters]
	}];
}
/** A row without the column's value has none of the values either. */ function noneOf(column, values = []) {
	if (values.length === 0) return [];
	const one = isOneOf(column, values);
	return [{
		sql: `${column} IS NULL OR NOT (${one.sql})`,
		parameters: one.parameters
	}];
}
const NOT_OWNED = `{Track.TrackId} NOT IN (
  SELECT {InvoiceLine.TrackId} FROM {InvoiceLine} JOIN {Invoice} ON {Invoice.InvoiceId} = {InvoiceLine.InvoiceId}
  WHERE {Invoice.CustomerId} = ? AND {InvoiceLine.TrackId} IS NOT NULL)`;
function oneOf(column, values) {
	return values === void 0 ? [] : [isOneOf(column, values)];
}
function compared(sql, value) {
	return value === void 0 ? [] : [{
		sql,
		parameters: [value]
	}];
}
function inPlaylists(ids) {
	if (ids === void 0) return [];
	const wanted = isOneOf("{PlaylistTrack.PlaylistId}", ids);
	return [{
		sql: `{Track.TrackId} IN (SELECT {PlaylistTrack.TrackId} FROM {PlaylistTrack} WHERE ${wanted.sql})`,
		parameters: wanted.parameters
	}];
}

export { SALES, TRACK_ORDERS, conditionsOf, orderOfTracks };