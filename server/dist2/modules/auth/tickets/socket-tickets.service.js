import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { ForbiddenError } from "../../policy/errors/forbidden.error.js";
import { randomToken } from "../random-token.js";
import { SocketTicketRepository } from "./socket-ticket.repository.js";

// dist/modules/auth/tickets/socket-tickets.service.js
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
const TOKEN_PREFIX = "cpt_";
const HASH_PURPOSE = "auth.socket-ticket";
/** Seconds in which a ticket has to be used. */ const TICKET_SECONDS = 30;
var SocketTicketsService = class {
	constructor(tickets, cipher) {
		this.tickets = tickets;
		this.cipher = cipher;
	}
	/** @throws ForbiddenError for an API key, whose owner can send the key with the socket's request. */ async issue({ sessionId }) {
		if (sessionId === null) throw new ForbiddenError();
		const ticket = randomToken(TOKEN_PREFIX);
		const at = now();
		await this.tickets.deleteExpired(at);
		await this.tickets.insert({
			tokenHash: this.hashOf(ticket),
			sessionId,
			expiresAt: secondsFrom(30, at)
		});
		return ticket;
	}
	/** Uses a ticket up. @returns the id of its session; null for anything that is no living ticket. */ async redeem(ticket) {
		return this.tickets.take(this.hashOf(ticket), now());
	}
	hashOf(ticket) {
		return this.cipher.keyedHash(HASH_PURPOSE, ticket);
	}
};
SocketTicketsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SocketTicketRepository === "undefined" ? Object : SocketTicketRepository, typeof Cipher === "undefined" ? Object : Cipher])
], SocketTicketsService);

export { SocketTicketsService, TICKET_SECONDS };