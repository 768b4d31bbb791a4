import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, X as createTransport, cr as init_injectable_decorator, sr as Injectable } from "../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../config/settings.js";

// dist/mail/smtp-transport.js
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
const TIMEOUT_MILLISECONDS = 15e3;
const IMPLICIT_TLS_PORT = 465;
var SmtpTransport = class {
	constructor(settings) {
		this.settings = settings;
		this.transporter = settings.EMAIL_HOST === void 0 ? null : makeTransporter(settings, settings.EMAIL_HOST);
	}
	get isConfigured() {
		return this.transporter !== null;
	}
	/** @throws when the server does not take the mail within 15 seconds. */ async send({ to, subject, text }) {
		await this.transporter?.sendMail({
			from: this.settings.EMAIL_FROM,
			to: {
				name: "",
				address: to
			},
			subject,
			text
		});
	}
};
SmtpTransport = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], SmtpTransport);
function makeTransporter(settings, host) {
	const isImplicit = settings.EMAIL_PORT === IMPLICIT_TLS_PORT;
	return createTransport({
		host,
		port: settings.EMAIL_PORT,
		secure: settings.EMAIL_USE_TLS && isImplicit,
		requireTLS: settings.EMAIL_USE_TLS && !isImplicit,
		auth: settings.EMAIL_HOST_USER === void 0 ? void 0 : {
			user: settings.EMAIL_HOST_USER,
			pass: settings.EMAIL_HOST_PASSWORD ?? ""
		},
		connectionTimeout: TIMEOUT_MILLISECONDS,
		greetingTimeout: TIMEOUT_MILLISECONDS,
		socketTimeout: TIMEOUT_MILLISECONDS,
		disableFileAccess: true,
		disableUrlAccess: true
	});
}

export { SmtpTransport };