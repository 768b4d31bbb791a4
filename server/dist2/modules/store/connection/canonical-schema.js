// dist/modules/store/connection/canonical-schema.js
/** Every table and column of the Chinook schema that the product reads, by its canonical name. */ const CANONICAL_SCHEMA = {
	Artist: ["ArtistId", "Name"],
	Album: [
		"AlbumId",
		"Title",
		"ArtistId"
	],
	Track: [
		"TrackId",
		"Name",
		"AlbumId",
		"MediaTypeId",
		"GenreId",
		"Composer",
		"Milliseconds",
		"UnitPrice"
	],
	Genre: ["GenreId", "Name"],
	MediaType: ["MediaTypeId", "Name"],
	Playlist: ["PlaylistId", "Name"],
	PlaylistTrack: ["PlaylistId", "TrackId"],
	Employee: [
		"EmployeeId",
		"LastName",
		"FirstName",
		"Title",
		"Email"
	],
	Customer: [
		"CustomerId",
		"FirstName",
		"LastName",
		"Company",
		"Address",
		"City",
		"State",
		"Country",
		"PostalCode",
		"Phone",
		"Fax",
		"Email",
		"SupportRepId"
	],
	Invoice: [
		"InvoiceId",
		"CustomerId",
		"InvoiceDate",
		"Total"
	],
	InvoiceLine: [
		"InvoiceLineId",
		"InvoiceId",
		"TrackId",
		"UnitPrice",
		"Quantity"
	]
};
/** Other words that copies of the schema use in a table's or column's name, lower case without underscores. */ const OTHER_WORDS = [["invoiceline", "invoiceitem"]];

export { CANONICAL_SCHEMA, OTHER_WORDS };