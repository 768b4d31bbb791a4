import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Outbox } from "../mail/outbox.js";
import { Command } from "./command.contract.js";
import { wholeNumber } from "./option-values.js";

// dist/commands/outbox.command.js
const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 1e3;
/** Prints the mails that were kept on this machine, newest first. */ var OutboxCommand = class extends Command {
	async run({ texts }, { terminal, open }) {
		const limit = wholeNumber("limit", texts["limit"], {
			fallback: DEFAULT_LIMIT,
			minimum: 1,
			maximum: LARGEST_LIMIT
		});
		const mails = await (await open()).get(Outbox, { strict: false }).list(limit);
		if (mails.length === 0) terminal.print("The outbox is empty.");
		for (const mail of mails) terminal.print(asText(mail));
		return 0;
	}
	constructor(...args) {
		super(...args), this.name = "outbox", this.description = "Print the mails that were kept here instead of being sent, newest first.", this.options = { limit: {
			type: "string",
			placeholder: "N",
			description: `How many mails, ${DEFAULT_LIMIT} when left out.`
		} };
	}
};
function asText({ createdAt, to, subject, text }) {
	return [
		`Date: ${createdAt}`,
		`To: ${to}`,
		`Subject: ${subject}`,
		"",
		text,
		"-".repeat(60)
	].join("\n");
}

export { OutboxCommand };