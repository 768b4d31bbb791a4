import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/config/keep-tracing-off.js
/** What the LangChain libraries read to send runs to a tracing service, or to print prompts. */ const TRACING = /^(LANGSMITH|LANGCHAIN)_/;
/**
* Takes every variable out of the environment that could make the LangChain libraries send conversations away or print
* them: they look there at each run and know no other way to be told no.
*/ function keepTracingOff(variables) {
	for (const name of Object.keys(variables).filter((variable) => TRACING.test(variable))) delete variables[name];
}

export { keepTracingOff };