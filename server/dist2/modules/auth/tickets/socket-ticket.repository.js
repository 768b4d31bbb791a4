import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ct as MoreThan, sr as Injectable, st as LessThanOrEqual, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { SocketTicket } from "../entities/socket-ticket.entity.js";

// dist/modules/auth/tickets/socket-ticket.repository.js
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
var SocketTicketRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(SocketTicket);
	}
	async insert(ticket) {
		await this.rows.insert({ ...ticket });
	}
	/** Takes a living ticket away and returns its session; null when there is none, or somebody was quicker. */ async take(tokenHash, at) {
		const ticket = await this.rows.findOneBy({
			tokenHash,
			expiresAt: MoreThan(at)
		});
		if (ticket === null) return null;
		const { affected } = await this.rows.delete({ tokenHash });
		return affected === 1 ? ticket.sessionId : null;
	}
	async deleteExpired(at) {
		await this.rows.delete({ expiresAt: LessThanOrEqual(at) });
	}
};
SocketTicketRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], SocketTicketRepository);

export { SocketTicketRepository };