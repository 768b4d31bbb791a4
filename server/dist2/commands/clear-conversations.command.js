import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { ConversationsService } from "../modules/conversations/conversations.service.js";
import { isMoment, toMoment } from "../common/http/fields/is-moment.js";
import { accountNamed } from "./account-named.js";
import { Command } from "./command.contract.js";
import { UsageError } from "./usage.error.js";

// dist/commands/clear-conversations.command.js
/** Deletes conversations for good, with everything that hangs on them. */ var ClearConversationsCommand = class extends Command {
	async run({ texts, flags }, { terminal, open }) {
		const quietSince = dateOf(texts["before"]);
		if (flags["yes"] !== true) throw new UsageError("This deletes conversations for good: add --yes.");
		const application = await open();
		const userId = (await accountNamed(application, texts["user"]))?.id;
		const conversations = application.get(ConversationsService, { strict: false });
		let deleted = 0;
		for await (const count of conversations.deleteAll({
			userId,
			quietSince
		})) {
			deleted = count;
			terminal.progress(`${deleted} conversations`);
		}
		terminal.endProgress();
		terminal.print(`${deleted} conversations were deleted.`);
		return 0;
	}
	constructor(...args) {
		super(...args), this.name = "clear_conversations", this.description = "Delete conversations for good.", this.options = {
			user: {
				type: "string",
				placeholder: "NAME",
				description: "Only one account's conversations."
			},
			before: {
				type: "string",
				placeholder: "DATE",
				description: "Only those in which nothing was said since."
			},
			yes: {
				type: "boolean",
				description: "Really delete them."
			}
		};
	}
};
function dateOf(text) {
	if (text === void 0) return void 0;
	if (!isMoment(text)) throw new UsageError("--before must be a date such as 2026-01-31.");
	return toMoment(text);
}

export { ClearConversationsCommand };