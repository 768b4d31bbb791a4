import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { CANONICAL_SCHEMA } from "../connection/canonical-schema.js";

// dist/modules/store/testing/small-store.rows.js
const ARTISTS = [
	"AC/DC",
	"Motörhead",
	"The Beatles",
	"Simon & Garfunkel",
	"Queen",
	"U2",
	"Iron Maiden",
	"Maná"
];
/** Title, artist number, genre number and titles of the songs, in order. */ const ALBUMS = [
	[
		"Let There Be Rock",
		1,
		1,
		[
			"Go Down",
			"Dog Eat Dog",
			"Let There Be Rock"
		]
	],
	[
		"Back in Black",
		1,
		1,
		["Hells Bells", "Back in Black"]
	],
	[
		"Ace of Spades",
		2,
		2,
		["Ace of Spades", "Love Me Like a Reptile"]
	],
	[
		"Help!",
		3,
		3,
		[
			"Help!",
			"Yesterday",
			"Ticket to Ride"
		]
	],
	[
		"Bookends",
		4,
		3,
		["Mrs. Robinson", "Old Friends"]
	],
	[
		"A Night at the Opera",
		5,
		1,
		[
			"Bohemian Rhapsody",
			"You're My Best Friend",
			"Love of My Life"
		]
	],
	[
		"The Joshua Tree",
		6,
		1,
		["Where the Streets Have No Name", "One Tree Hill"]
	],
	[
		"Iron Maiden",
		7,
		2,
		["Iron Maiden", "Running Free"]
	],
	[
		"Live After Death",
		7,
		2,
		[
			"Iron Maiden",
			"The Trooper",
			"Running Free"
		]
	]
];
const COMPOSERS = {
	"Hells Bells": "Angus Young, Malcolm Young, Brian Johnson",
	"Back in Black": "Angus Young/Malcolm Young & Brian Johnson",
	"Bohemian Rhapsody": "Freddie Mercury",
	"The Trooper": "Steve Harris",
	"Mrs. Robinson": "Paul Simon"
};
const TRACKS = ALBUMS.flatMap(([, , genre, titles], album) => titles.map((title, place) => ({
	title,
	album: album + 1,
	genre,
	place
}))).map(({ title, album, genre, place }, index) => [
	index + 1,
	title,
	album,
	title === "Hells Bells" ? 2 : 1,
	genre,
	COMPOSERS[title] ?? null,
	18e4 + (album - 1) * 1e4 + place * 1e3,
	title === "Hells Bells" ? 1.99 : .99
]);
/** Number, customer, day, total; lines are [track, quantity] and their prices the tracks' own. */ const INVOICES = [
	[
		1,
		1,
		"2021-03-04",
		[[1, 1]]
	],
	[
		2,
		2,
		"2022-06-01",
		[[13, 1], [9, 1]]
	],
	[
		3,
		1,
		"2023-01-15",
		[[4, 1], [5, 2]]
	],
	[
		4,
		1,
		"2023-11-30",
		[[18, 1], [13, 1]]
	],
	[
		5,
		3,
		"2024-02-29",
		[[18, 1]]
	],
	[
		6,
		1,
		"2025-08-07",
		[
			[20, 1],
			[19, 1],
			[4, 1]
		]
	]
];
const priceOf = (track) => Number(TRACKS[track - 1]?.[7] ?? 0);
const LINES = INVOICES.flatMap(([invoice, , , lines]) => lines.map(([track, quantity]) => [
	invoice,
	track,
	priceOf(track),
	quantity
])).map((line, index) => [index + 1, ...line]);
const INVOICE_ROWS = INVOICES.map(([invoice, customer, day, lines]) => [
	invoice,
	customer,
	`${day} 00:00:00`,
	Math.round(lines.reduce((sum, [track, quantity]) => sum + priceOf(track) * quantity, 0) * 100) / 100
]);
/** All rows of the small store: seven artists with albums and one without, three customers, six orders. */ const SMALL_STORE = {
	Artist: ARTISTS.map((name, index) => [index + 1, name]),
	Album: ALBUMS.map(([title, artist], index) => [
		index + 1,
		title,
		artist
	]),
	Track: TRACKS,
	Genre: [
		[1, "Rock"],
		[2, "Metal"],
		[3, "Pop"],
		[4, "Opera"]
	],
	MediaType: [[1, "MPEG audio file"], [2, "AAC audio file"]],
	Playlist: [
		[1, "Music"],
		[2, "Quiet Evening"],
		[3, "Empty"]
	],
	PlaylistTrack: [
		...TRACKS.map(([id]) => [1, id ?? null]),
		[2, 9],
		[2, 11]
	],
	Employee: [
		[
			1,
			"Adams",
			"Andrew",
			"General Manager",
			"andrew@example.com"
		],
		[
			2,
			"Peacock",
			"Jane",
			"Sales Support Agent",
			"jane@example.com"
		],
		[
			3,
			"Park",
			"Margaret",
			"Sales Support Agent",
			"margaret@example.com"
		]
	],
	Customer: [
		[
			1,
			"Luís",
			"Gonçalves",
			"Aeronáutica Exemplo",
			"Av. Brigadeiro Faria Lima, 2170",
			"São José dos Campos",
			"SP",
			"Brazil",
			"12227-000",
			"+55 (12) 3923-5555",
			"+55 (12) 3923-5566",
			"luis@example.com",
			2
		],
		[
			2,
			"Leonie",
			"Köhler",
			null,
			"Theodor-Heuss-Straße 34",
			"Stuttgart",
			null,
			"Germany",
			"70174",
			"+49 0711 2842222",
			null,
			"leonie@example.com",
			3
		],
		[
			3,
			"François",
			"Tremblay",
			null,
			null,
			"Montréal",
			"QC",
			"Canada",
			null,
			null,
			null,
			"francois@example.com",
			null
		]
	],
	Invoice: INVOICE_ROWS,
	InvoiceLine: LINES
};
/** The columns of a table with the type that fits their values. */ function columnTypes(table) {
	return CANONICAL_SCHEMA[table].map((column, index) => [column, typeOf(column, SMALL_STORE[table][0]?.[index] ?? null)]);
}
function typeOf(column, sample) {
	if (column === "InvoiceDate") return "TIMESTAMP";
	if (column === "UnitPrice" || column === "Total") return "NUMERIC(10,2)";
	return typeof sample === "number" ? "INTEGER" : "VARCHAR(200)";
}

export { SMALL_STORE, columnTypes };