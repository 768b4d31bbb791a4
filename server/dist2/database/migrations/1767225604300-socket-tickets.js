import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225604300-socket-tickets.js
/** Tickets that open a socket once. */ var SocketTickets1767225604300 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "socket_tickets",
			columns: [
				{
					name: "token_hash",
					type: "varchar",
					length: "64",
					isPrimary: true
				},
				{
					name: "session_id",
					type: "varchar",
					length: "64"
				},
				{
					name: "expires_at",
					type: "varchar",
					length: "24"
				}
			],
			indices: [{
				name: "socket_tickets_age",
				columnNames: ["expires_at"]
			}]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("socket_tickets");
	}
};

export { SocketTickets1767225604300 };