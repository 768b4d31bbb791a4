import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../config/settings.js";
import { Mailer } from "../../mail/mailer.js";
import { CustomerDirectory } from "../users/customer-directory.contract.js";
import { UsersService } from "../users/users.service.js";

// dist/modules/inbox/reply-mail.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
var ReplyMail = class {
	constructor(mailer, users, directory, settings) {
		this.mailer = mailer;
		this.users = users;
		this.directory = directory;
		this.settings = settings;
	}
	/** Returns at once. Nobody is mailed who does not want it, or whose address is not known. */ send({ userId }) {
		this.mailer.compose(async () => {
			const user = await this.users.find(userId);
			const address = user === null || !user.mailOnReply ? null : await this.addressOf(user);
			return user === null || address === null ? null : this.mailTo(address, user.name);
		});
	}
	async addressOf({ email, customerId }) {
		if (email !== null || customerId === null) return email;
		return (await this.directory.findById(customerId))?.email ?? null;
	}
	mailTo(to, name) {
		const { STORE_NAME: store, PUBLIC_URL: url } = this.settings;
		const place = url === void 0 ? "Open the support chat to read it." : `Read it at ${url}.`;
		return {
			to,
			subject: `A reply from ${store} support`,
			text: [
				name === "" ? "Hello," : `Hello ${name},`,
				"",
				`a member of our support team has replied in your conversation. ${place}`,
				"",
				"You can switch these mails off in your account settings.",
				"",
				store
			].join("\n")
		};
	}
};
ReplyMail = _ts_decorate([
	Injectable(),
	_ts_param(3, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Mailer === "undefined" ? Object : Mailer,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof CustomerDirectory === "undefined" ? Object : CustomerDirectory,
		typeof Pick === "undefined" ? Object : Pick
	])
], ReplyMail);

export { ReplyMail };