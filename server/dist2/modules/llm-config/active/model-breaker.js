import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { G as CircuitState, K as isBrokenCircuitError, U as circuitBreaker, W as handleWhen, q as ConsecutiveBreaker } from "../../../chunks/packages-CEiAl99H.js";
import { ModelFailedError } from "../errors/model-failed.error.js";
import { ModelRestingError } from "../errors/model-resting.error.js";
import { ModelSlowError } from "../errors/model-slow.error.js";
import { ModelUnavailableError } from "../errors/model-unavailable.error.js";

// dist/modules/llm-config/active/model-breaker.js
const FAILURES_IN_A_ROW = 5;
const REST_MS = 3e4;
/**
* Leaves a model alone after five failures in a row: calls are refused at once until half a minute has passed, then one
* call tries it again while the others go on being refused. What a person stops is no failure.
*/ var ModelBreaker = class {
	/** @param restMs milliseconds a failing model is left alone. */ constructor(restMs = REST_MS) {
		this.policy = circuitBreaker(handleWhen(isModelTrouble), {
			halfOpenAfter: restMs,
			breaker: new ConsecutiveBreaker(FAILURES_IN_A_ROW)
		});
	}
	/** True while calls are refused. */ get resting() {
		return this.policy.state !== CircuitState.Closed;
	}
	/**
	* Passes on what `start` yields and learns from how it ends.
	*
	* @throws ModelRestingError instead of calling `start` while the model is left alone.
	*/ async *guard(start) {
		const call = await this.enter();
		try {
			yield* start();
			call.succeeded();
		} catch (error) {
			call.failed(error);
			throw error;
		} finally {
			call.succeeded();
		}
	}
	/** The policy waits in half-open state until the trial has ended; a turn must not. */ enter() {
		if (this.policy.state === CircuitState.HalfOpen) return Promise.reject(new ModelRestingError());
		return new Promise((admit, refuse) => {
			this.policy.execute(() => new Promise((succeeded, failed) => admit({
				succeeded,
				failed
			}))).catch((error) => refuse(isBrokenCircuitError(error) ? new ModelRestingError() : error));
		});
	}
};
function isModelTrouble(error) {
	return error instanceof ModelUnavailableError || error instanceof ModelFailedError || error instanceof ModelSlowError;
}

export { ModelBreaker };