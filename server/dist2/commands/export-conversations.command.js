import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { STREAMED_FORMATS, writePieces } from "../modules/conversations/transfer/export-format.js";
import { BulkTransferService } from "../modules/conversations/transfer/bulk-transfer.service.js";
import { accountNamed } from "./account-named.js";
import { Command } from "./command.contract.js";
import { oneOf } from "./option-values.js";
import { open, rename } from "node:fs/promises";

// dist/commands/export-conversations.command.js
const PRIVATE = 384;
/** Writes conversations with all their branches, readable, to a file or the terminal. */ var ExportConversationsCommand = class extends Command {
	async run({ texts }, { terminal, open }) {
		const format = oneOf("format", texts["format"], STREAMED_FORMATS) ?? "json";
		const application = await open();
		const selection = { userId: (await accountNamed(application, texts["user"]))?.id };
		const conversations = application.get(BulkTransferService, { strict: false }).export(selection);
		let count = 0;
		const counted = async function* () {
			for await (const conversation of conversations) {
				terminal.progress(`${count += 1} conversations`);
				yield conversation;
			}
		}();
		const file = texts["file"];
		if (file === void 0) for await (const piece of writePieces(counted, format)) terminal.print(piece);
		else await writeLines(file, writePieces(counted, format));
		terminal.endProgress();
		if (file !== void 0) terminal.print(`${count} conversations are in ${file}.`);
		return 0;
	}
	constructor(...args) {
		super(...args), this.name = "export_conversations", this.description = "Write conversations to a file; what it holds is readable by anyone who has it.", this.options = {
			format: {
				type: "string",
				placeholder: "json|csv",
				description: "json when left out; only json can be imported."
			},
			file: {
				type: "string",
				placeholder: "FILE",
				description: "Where to write; the terminal when left out."
			},
			user: {
				type: "string",
				placeholder: "NAME",
				description: "Only one account's conversations."
			}
		};
	}
};
/** Writes beside the file first, so that a half-written one never takes the place of a whole one. */ async function writeLines(file, lines) {
	const part = `${file}.part`;
	const handle = await open(part, "w", PRIVATE);
	try {
		for await (const line of lines) await handle.write(`${line}\n`);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(part, file);
}

export { ExportConversationsCommand };