import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../config/settings.js";
import { Mailer } from "../../mail/mailer.js";
import { CODE_MINUTES } from "./code-lifetime.js";

// dist/modules/verification/code-sender.js
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
var CodeSender = class {
	constructor(mailer, settings) {
		this.mailer = mailer;
		this.settings = settings;
	}
	/** With nobody to send to, the mail is written all the same and dropped, so that both cases take the same work. */ send(customer, code) {
		const subject = `Your code for ${this.settings.STORE_NAME} support`;
		const text = this.textFor(customer?.firstName ?? "customer", code);
		if (customer) this.mailer.send({
			to: customer.email,
			subject,
			text
		});
	}
	textFor(firstName, code) {
		return [
			`Hello ${firstName},`,
			"",
			`your code is ${code}. Enter it in the chat within ${10} minutes to see your orders there.`,
			"",
			"If you did not ask for it, you need not do anything: without the code nobody sees your data.",
			"",
			this.settings.STORE_NAME
		].join("\n");
	}
};
CodeSender = _ts_decorate([
	Injectable(),
	_ts_param(1, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Mailer === "undefined" ? Object : Mailer, typeof Pick === "undefined" ? Object : Pick])
], CodeSender);

export { CodeSender };