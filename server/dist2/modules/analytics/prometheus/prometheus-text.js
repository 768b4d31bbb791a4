import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ActiveModel } from "../../llm-config/chat-model.contract.js";
import { AnswerCounters, STEPS_SECONDS } from "../answer-counters.js";

// dist/modules/analytics/prometheus/prometheus-text.js
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
var PrometheusText = class {
	constructor(counters, model) {
		this.counters = counters;
		this.model = model;
	}
	write() {
		const { rss, heapUsed } = process.memoryUsage();
		const { user, system } = process.cpuUsage();
		return [
			...this.answers(),
			...this.durations(),
			...one("counterpoint_model_calls_total", "counter", "Calls of language models.", this.counters.llmCalls),
			...one("counterpoint_model_ready", "gauge", "Whether a language model answers.", this.isModelReady()),
			...one("process_cpu_seconds_total", "counter", "Processor time used.", (user + system) / 1e6),
			...one("process_resident_memory_bytes", "gauge", "Resident memory.", rss),
			...one("nodejs_heap_size_used_bytes", "gauge", "Used JavaScript heap.", heapUsed),
			...one("process_uptime_seconds", "gauge", "Seconds since the process began.", process.uptime()),
			""
		].join("\n");
	}
	answers() {
		const name = "counterpoint_answers_total";
		const lines = [...this.counters.answers.values()].map(({ agent, result, count }) => `${name}{agent="${label(agent)}",result="${label(result)}"} ${count}`);
		return [...head(name, "counter", "Answers by agent and how they went."), ...lines];
	}
	durations() {
		const name = "counterpoint_answer_duration_seconds";
		const { steps, count, seconds } = this.counters;
		return [
			...head(name, "histogram", "Time from the start of a turn to its stored answer."),
			...STEPS_SECONDS.map((limit, place) => `${name}_bucket{le="${limit}"} ${steps[place] ?? 0}`),
			`${name}_bucket{le="+Inf"} ${count}`,
			`${name}_sum ${seconds}`,
			`${name}_count ${count}`
		];
	}
	isModelReady() {
		return this.model.health.state === "ready" ? 1 : 0;
	}
};
PrometheusText = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AnswerCounters === "undefined" ? Object : AnswerCounters, typeof ActiveModel === "undefined" ? Object : ActiveModel])
], PrometheusText);
function one(name, type, help, value) {
	return [...head(name, type, help), `${name} ${value}`];
}
function head(name, type, help) {
	return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}
function label(text) {
	return text.replace(/["\\\n]/g, "_");
}

export { PrometheusText };