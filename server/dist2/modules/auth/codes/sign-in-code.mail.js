import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { Mailer } from "../../../mail/mailer.js";

// dist/modules/auth/codes/sign-in-code.mail.js
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
var SignInCodeMail = class {
	constructor(mailer, settings) {
		this.mailer = mailer;
		this.settings = settings;
	}
	/** Returns at once. For nobody the mail is written all the same, and dropped. */ send(customer, code) {
		const text = this.textFor(customer?.firstName ?? "customer", code);
		if (customer === null) return;
		this.mailer.send({
			to: customer.email,
			subject: `Your sign-in code for ${this.settings.STORE_NAME}`,
			text
		});
	}
	textFor(firstName, code) {
		return [
			`Hello ${firstName},`,
			"",
			`your sign-in code is ${code}. It is good for ten minutes.`,
			"",
			"If you did not ask for it, you need not do anything.",
			"",
			this.settings.STORE_NAME
		].join("\n");
	}
};
SignInCodeMail = _ts_decorate([
	Injectable(),
	_ts_param(1, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Mailer === "undefined" ? Object : Mailer, typeof Settings === "undefined" ? Object : Settings])
], SignInCodeMail);

export { SignInCodeMail };