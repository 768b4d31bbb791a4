/** What the LangChain libraries read to send runs to a tracing service, or to print prompts. */
const TRACING = /^(LANGSMITH|LANGCHAIN)_/;

/**
 * Takes every variable out of the environment that could make the LangChain libraries send conversations away or print
 * them: they look there at each run and know no other way to be told no.
 */
export function keepTracingOff(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(variables).filter((variable) => TRACING.test(variable))) delete variables[name];
}
