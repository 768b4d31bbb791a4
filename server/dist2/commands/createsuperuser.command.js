import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Kt as email } from "../chunks/packages-CEiAl99H.js";
import { UsersService } from "../modules/users/users.service.js";
import { Command } from "./command.contract.js";
import { CommandError } from "./command.error.js";
import { needed } from "./option-values.js";
import { UsageError } from "./usage.error.js";

// dist/commands/createsuperuser.command.js
const EMAIL = email();
/** Makes an administrator from options, or from answers on a terminal. */ var CreatesuperuserCommand = class extends Command {
	async run({ texts }, { terminal, open }) {
		const username = texts["username"] ?? await this.ask(terminal, "username", "User name: ");
		const email = texts["email"] ?? (terminal.isInteractive ? await terminal.ask("E-mail address: ") : "");
		if (email !== "" && !EMAIL.safeParse(email).success) throw new UsageError("--email is no e-mail address.");
		const password = texts["password"] ?? await this.askPassword(terminal);
		const user = await (await open()).get(UsersService, { strict: false }).createAdministrator({
			username,
			email: email === "" ? null : email,
			password
		});
		terminal.print(`Made the administrator "${user.username}".`);
		return 0;
	}
	async ask(terminal, name, question) {
		return needed(name, terminal.isInteractive ? await terminal.ask(question) : void 0);
	}
	async askPassword(terminal) {
		if (!terminal.isInteractive) return needed("password", void 0);
		const password = await terminal.askSecret("Password: ");
		if (password !== await terminal.askSecret("Password again: ")) throw new CommandError("The passwords differ.");
		return password;
	}
	constructor(...args) {
		super(...args), this.name = "createsuperuser", this.description = "Make an account of an administrator; asks for what is left out.", this.options = {
			username: {
				type: "string",
				placeholder: "NAME",
				description: "User name."
			},
			email: {
				type: "string",
				placeholder: "ADDRESS",
				description: "E-mail address; may be left empty when asked."
			},
			password: {
				type: "string",
				placeholder: "PASSWORD",
				description: "Password; better typed when asked."
			}
		};
	}
};

export { CreatesuperuserCommand };