import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { AuditService } from "../modules/audit/audit.service.js";
import { Command } from "./command.contract.js";
import { UsageError } from "./usage.error.js";

// dist/commands/audit.command.js
/** Looks whether the audit trail is whole. */ var AuditCommand = class extends Command {
	async run({ positionals }, { terminal, open }) {
		if (positionals[0] !== "verify") throw new UsageError("The only thing to do is: audit verify.");
		const broken = await (await open()).get(AuditService, { strict: false }).findBreak();
		terminal.print(broken === null ? "The audit trail is whole." : `The audit trail is broken at line ${broken}.`);
		return broken === null ? 0 : 1;
	}
	constructor(...args) {
		super(...args), this.name = "audit", this.description = "Follow the audit trail and name the first line that was changed or taken out: audit verify.", this.positionals = ["verify"];
	}
};

export { AuditCommand };