import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../common/errors/problem.error.js";
import { BulkTransferService } from "../modules/conversations/transfer/bulk-transfer.service.js";
import { accountNamed } from "./account-named.js";
import { Command } from "./command.contract.js";
import { CommandError } from "./command.error.js";
import { needed } from "./option-values.js";
import { readFile } from "node:fs/promises";

// dist/commands/import-conversations.command.js
/** Takes in what `export_conversations` wrote: all of it, or nothing. */ var ImportConversationsCommand = class extends Command {
	async run({ texts }, { terminal, open }) {
		const document = await readJson(needed("file", texts["file"]));
		const application = await open();
		const owner = await accountNamed(application, texts["user"]);
		try {
			const count = await application.get(BulkTransferService, { strict: false }).import(document, owner?.id ?? null);
			terminal.print(`${count} conversations were taken in.`);
			return 0;
		} catch (error) {
			throw error instanceof ProblemError ? new CommandError(sentenceOf(error)) : error;
		}
	}
	constructor(...args) {
		super(...args), this.name = "import_conversations", this.description = "Take in what export_conversations wrote: all of it, or nothing.", this.options = {
			file: {
				type: "string",
				placeholder: "FILE",
				description: "What export_conversations wrote as json."
			},
			user: {
				type: "string",
				placeholder: "NAME",
				description: "Who gets them all; the owners in the file otherwise."
			}
		};
	}
};
async function readJson(file) {
	const text = await readFile(file, "utf8").catch(() => null);
	if (text === null) throw new CommandError(`The file ${file} cannot be read.`);
	try {
		return JSON.parse(text);
	} catch {
		throw new CommandError(`The file ${file} is not JSON.`);
	}
}
function sentenceOf({ message, errors }) {
	const [first] = errors;
	return first === void 0 ? message : `Nothing was taken in: ${first.field} ${first.detail}.`;
}

export { ImportConversationsCommand };