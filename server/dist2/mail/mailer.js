import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../chunks/packages-CEiAl99H.js";
import { OutboundMailRule } from "./outbound-mail-rule.contract.js";
import { Outbox } from "./outbox.js";
import { SmtpTransport } from "./smtp-transport.js";
import { setImmediate } from "node:timers/promises";

// dist/mail/mailer.js
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
var Mailer = class Mailer {
	constructor(rule, smtp, outbox) {
		this.rule = rule;
		this.smtp = smtp;
		this.outbox = outbox;
		this.logger = new Logger(Mailer.name);
		this.pending = /* @__PURE__ */ new Set();
	}
	/** Takes a mail over. Never fails: a mail that cannot be delivered is kept in the outbox and logged. */ send(mail) {
		this.compose(async () => mail);
	}
	/** Has a mail written behind the request, where finding out whether there is one to write takes time that would tell. */ compose(write) {
		const delivery = setImmediate().then(() => this.work(write));
		this.pending.add(delivery);
		delivery.finally(() => this.pending.delete(delivery));
	}
	/** Waits until every mail taken over so far has left or is kept. */ async settled() {
		await Promise.all(this.pending);
	}
	/** Runs before the database is closed. */ async beforeApplicationShutdown() {
		await this.settled();
	}
	async work(write) {
		try {
			const mail = await write();
			if (mail !== null) await this.deliver(mail);
		} catch (error) {
			this.logger.error(`A mail could not be written: ${error instanceof Error ? error.name : "unknown reason"}`);
		}
	}
	async deliver(mail) {
		try {
			if (this.smtp.isConfigured && this.rule.mayLeave()) await this.smtp.send(mail);
			else await this.outbox.keep(mail);
		} catch (error) {
			this.logger.error(`A mail could not be delivered: ${error instanceof Error ? error.name : "unknown reason"}`);
			await this.keepUndelivered(mail);
		}
	}
	async keepUndelivered(mail) {
		await this.outbox.keep(mail).catch(() => this.logger.error("An undelivered mail could not be kept either."));
	}
};
Mailer = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof OutboundMailRule === "undefined" ? Object : OutboundMailRule,
		typeof SmtpTransport === "undefined" ? Object : SmtpTransport,
		typeof Outbox === "undefined" ? Object : Outbox
	])
], Mailer);

export { Mailer };