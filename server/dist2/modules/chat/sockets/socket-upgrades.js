import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, gn as init_http_adapter_host, hn as HttpAdapterHost, s as import_websocket_server, sr as Injectable, un as init_core } from "../../../chunks/packages-CEiAl99H.js";
import { Socket } from "node:net";
import { ServerResponse } from "node:http";

// dist/modules/chat/sockets/socket-upgrades.js
init_common();
init_core();
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
/** Room for a message of 4,000 characters, each written as two escapes. */ const LARGEST_FRAME_BYTES = 65536;
var SocketUpgrades = class {
	constructor(adapterHost) {
		this.adapterHost = adapterHost;
		this.pending = /* @__PURE__ */ new WeakMap();
		this.server = new import_websocket_server.default({
			noServer: true,
			maxPayload: LARGEST_FRAME_BYTES,
			clientTracking: false,
			perMessageDeflate: false
		});
	}
	onApplicationBootstrap() {
		const fastify = this.adapterHost.httpAdapter.getInstance();
		fastify.server.on("upgrade", (request, socket, head) => this.route(fastify, request, socket, head));
	}
	/** Whether a request asks for a socket. */ isUpgrade(request) {
		return this.pending.has(request.raw) && request.headers.upgrade?.toLowerCase() === "websocket";
	}
	/** The socket of a request; never resolves when what was sent is no handshake, which is answered here then. */ async accept(request) {
		const upgrade = this.pending.get(request.raw);
		if (upgrade === void 0) throw new TypeError("The request asks for no socket.");
		upgrade.response.detachSocket(upgrade.socket);
		upgrade.socket.setTimeout(0);
		return new Promise((resolve) => this.server.handleUpgrade(request.raw, upgrade.socket, upgrade.head, resolve));
	}
	/** Answers that are no sockets go out as they would for any request, and end the connection. */ route(fastify, request, socket, head) {
		if (!(socket instanceof Socket)) {
			socket.destroy();
			return;
		}
		const response = new ServerResponse(request);
		response.shouldKeepAlive = false;
		response.assignSocket(socket);
		response.once("finish", () => socket.end());
		socket.on("error", () => socket.destroy());
		this.pending.set(request, {
			socket,
			head,
			response
		});
		fastify.routing(request, response);
	}
};
SocketUpgrades = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof HttpAdapterHost === "undefined" ? Object : HttpAdapterHost])
], SocketUpgrades);

export { SocketUpgrades };