import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/socket-expected.error.js
/** An ordinary request came to the address of a socket. */ var SocketExpectedError = class extends ProblemError {
	constructor() {
		super("This address speaks WebSocket only."), this.code = "CHAT.SOCKET_EXPECTED", this.kind = "malformed";
	}
};

export { SocketExpectedError };