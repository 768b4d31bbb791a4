import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/chat/runs/event-saver.js
init_common();
const BATCH_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 5e3;
/** Writes the events of a live run to the disk in batches, in order, while the run goes on. */ var EventSaver = class EventSaver {
	constructor(live, repository) {
		this.live = live;
		this.repository = repository;
		this.logger = new Logger(EventSaver.name);
		this.saving = Promise.resolve();
		this.pause = BATCH_MILLISECONDS;
	}
	/** Something was told: it is on the disk in about 100 ms. */ schedule() {
		this.timer ??= setTimeout(() => {
			this.timer = void 0;
			this.saving = this.saving.then(() => this.save());
		}, this.pause);
	}
	/** Stops writing and returns what is not on the disk yet, to be written together with the end of the run. */ async finish() {
		clearTimeout(this.timer);
		this.timer = void 0;
		await this.saving;
		return this.live.takeUnsaved();
	}
	async save() {
		const events = this.live.takeUnsaved();
		try {
			await this.repository.append(this.live.run.id, events);
			this.pause = BATCH_MILLISECONDS;
		} catch (error) {
			this.live.unsave(events.length);
			this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MILLISECONDS);
			const reason = error instanceof Error ? error.name : "unknown";
			this.logger.warn(`Run ${this.live.run.id}: ${events.length} events are not saved yet (${reason})`);
		}
	}
};

export { EventSaver };