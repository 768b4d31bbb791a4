import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";

// dist/modules/analytics/answer-counters.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
/** Upper ends of the histogram's steps, in seconds. */ const STEPS_SECONDS = [
	.01,
	.025,
	.05,
	.1,
	.25,
	.5,
	1,
	2.5,
	5,
	10,
	30,
	60,
	120
];
const MILLISECONDS = 1e3;
var AnswerCounters = class {
	add(agent, result, responseMilliseconds, llmCalls) {
		const key = `${agent} ${result}`;
		const counted = this.answers.get(key) ?? {
			agent,
			result,
			count: 0
		};
		counted.count += 1;
		this.answers.set(key, counted);
		const seconds = responseMilliseconds / MILLISECONDS;
		STEPS_SECONDS.forEach((limit, place) => {
			if (seconds <= limit) this.steps[place] = (this.steps[place] ?? 0) + 1;
		});
		this.seconds += seconds;
		this.count += 1;
		this.llmCalls += llmCalls;
	}
	constructor() {
		this.answers = /* @__PURE__ */ new Map();
		this.steps = STEPS_SECONDS.map(() => 0);
		this.seconds = 0;
		this.count = 0;
		this.llmCalls = 0;
	}
};
AnswerCounters = _ts_decorate([Injectable()], AnswerCounters);

export { AnswerCounters, STEPS_SECONDS };