import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/tools/tool.contract.js
/** The argument names a tool may declare; values are strings and integers only. */ const TOOL_ARGUMENTS = [
	"artist_name",
	"album_title",
	"song_title",
	"genre",
	"composer",
	"playlist",
	"media_type",
	"invoice_id",
	"from",
	"to",
	"order",
	"limit",
	"offset",
	"kind",
	"position",
	"minimum",
	"maximum",
	"words"
];
/**
* One thing an agent may do. One file is one tool: `<toolset>/<name-with-dashes>.tool.ts` exports one injectable class
* that extends this; the registry finds it. Work is read-only or idempotent, since a killed turn runs it again.
*/ var Tool = class {};

export { TOOL_ARGUMENTS, Tool };