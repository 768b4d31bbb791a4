import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { UsersService } from "../modules/users/users.service.js";
import { CommandError } from "./command.error.js";

// dist/commands/account-named.js
/**
* The account with a user name or e-mail address; null when none was named.
*
* @throws CommandError when there is no such account.
*/ async function accountNamed(application, name) {
	if (name === void 0) return null;
	const user = await application.get(UsersService, { strict: false }).findByLogin(name);
	if (user === null) throw new CommandError(`There is no account "${name}".`);
	return user;
}

export { accountNamed };