import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/store/names/name-index.contract.js
/** The kinds of names the catalogue knows. */ const NAME_KINDS = [
	"artist",
	"album",
	"track",
	"genre",
	"composer",
	"playlist",
	"media_type",
	"employee"
];
/**
* The names of the whole store in memory. Built at start from the store and rebuilt when the store changes; every method
* answers from one consistent build.
*/ var NameIndex = class {};

export { NAME_KINDS, NameIndex };