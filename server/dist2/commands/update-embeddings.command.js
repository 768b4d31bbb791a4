import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { WordIndexRenewal } from "../modules/conversations/search/word-index-renewal.js";
import { NameIndexKeeper } from "../modules/store/names/name-index-keeper.js";
import { Command } from "./command.contract.js";

// dist/commands/update-embeddings.command.js
/** Makes what things are found by anew: the keyed words of conversations, and the names of the store. */ var UpdateEmbeddingsCommand = class extends Command {
	async run(_input, { terminal, open }) {
		const application = await open();
		let done = 0;
		for await (const count of application.get(WordIndexRenewal, { strict: false }).run()) {
			done = count;
			terminal.progress(`${done} conversations`);
		}
		terminal.endProgress();
		await application.get(NameIndexKeeper, { strict: false }).refresh();
		terminal.print(`The words of ${done} conversations are indexed, and the names of the store can be read.`);
		return 0;
	}
	constructor(...args) {
		super(...args), this.name = "update_embeddings", this.description = "Make the search index of conversations anew, and read the names of the store.";
	}
};

export { UpdateEmbeddingsCommand };