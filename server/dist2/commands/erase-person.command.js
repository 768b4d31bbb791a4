import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { AuditService } from "../modules/audit/audit.service.js";
import { UsersService } from "../modules/users/users.service.js";
import { Command } from "./command.contract.js";
import { CommandError } from "./command.error.js";

// dist/commands/erase-person.command.js
/** Erases everything kept of a person: an account by its name or address, or all accounts of a store customer. */ var ErasePersonCommand = class extends Command {
	async run({ positionals, flags }, { terminal, open }) {
		const application = await open();
		const users = application.get(UsersService, { strict: false });
		const found = await users.findPerson(positionals[0] ?? "");
		if (found.length === 0) throw new CommandError("There is no such account and no account of such a customer.");
		for (const { username } of found) terminal.print(`${flags["yes"] ? "Erasing" : "Would erase"} "${username}".`);
		if (!flags["yes"]) throw new CommandError("Nothing was erased. Add --yes to do it.");
		const audit = application.get(AuditService, { strict: false });
		for (const { id } of found) {
			await users.erase(id);
			await audit.record({
				actor: "system",
				action: "user.erased",
				subject: `user:${id}`
			});
		}
		terminal.print("Backups made before still hold what was erased.");
		return 0;
	}
	constructor(...args) {
		super(...args), this.name = "erase_person", this.description = "Erase everything kept of an account (name or e-mail) or of a store customer (number).", this.options = { yes: {
			type: "boolean",
			description: "Do it; without this only what would be erased is shown."
		} }, this.positionals = ["USER|CUSTOMER"];
	}
};

export { ErasePersonCommand };