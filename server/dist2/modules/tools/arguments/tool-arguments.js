import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { en as string, qt as int, zt as date } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/tools/arguments/tool-arguments.js
/** The parts from which tools build their schemas: one reading of every argument name for all tools. */ /** Largest number of an id or a place that every store's database can hold. */ const LARGEST = 2147483647;
const words = string().trim().min(1).max(200);
const day = date();
/** An amount of money such as `0.99`, `12` or `12.5`; at most nine digits before the point. */ const amount = string().regex(/^\d{1,9}(\.\d{1,2})?$/, "must be an amount such as 0.99");
const artistName = words.describe("Name of an artist or band");
const albumTitle = words.describe("Title of an album");
const songTitle = words.describe("Title of a song");
const genre = words.describe("Name of a genre");
const composer = words.describe("Name of a composer");
const playlist = words.describe("Name of a playlist");
const mediaType = words.describe("Kind of file, such as MPEG audio");
const searchedWords = words.describe("Words that must all occur in the title");
const invoiceId = int().min(1).max(LARGEST).describe("Number of an order");
const position = int().min(1).max(LARGEST).describe("Place in the order asked for; 1 is the first");
const from = day.describe("First day, YYYY-MM-DD");
const to = day.describe("Last day, YYYY-MM-DD");
const leastAmount = amount.describe("Least amount, such as 0.99");
const mostAmount = amount.describe("Largest amount, such as 0.99");
const DEFAULT_LIMIT = 25;
const MOST_ROWS = 50;
/** `limit` and `offset` of every tool that lists; spread into its schema. */ const pageArguments = {
	limit: int().min(1).max(MOST_ROWS).default(DEFAULT_LIMIT).describe("How many rows at most"),
	offset: int().min(0).max(LARGEST).default(0).describe("How many rows to skip")
};
/** `12.5` becomes 1250; undefined stays undefined. */ function toCents(amountOfMoney) {
	return amountOfMoney === void 0 ? void 0 : Math.round(Number(amountOfMoney) * 100);
}

export { albumTitle, artistName, composer, from, genre, invoiceId, leastAmount, mediaType, mostAmount, pageArguments, playlist, position, searchedWords, songTitle, to, toCents };