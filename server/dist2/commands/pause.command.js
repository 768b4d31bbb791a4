import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { PauseService } from "../modules/system/pause/pause.service.js";
import { Command } from "./command.contract.js";
import { UsageError } from "./usage.error.js";

// dist/commands/pause.command.js
/** The kill switch from the command line; the server beside it obeys within seconds. */ var PauseCommand = class extends Command {
	async run({ positionals }, { terminal, open }) {
		const [wanted] = positionals;
		if (wanted !== "on" && wanted !== "off") throw new UsageError("Say on or off.");
		await (await open()).get(PauseService, { strict: false }).set(wanted === "on", null);
		terminal.print(wanted === "on" ? "Answers are paused." : "Answers are given again.");
		return 0;
	}
	constructor(...args) {
		super(...args), this.name = "pause", this.description = "Pause answers, or resume them: on or off.", this.positionals = ["on|off"];
	}
};

export { PauseCommand };