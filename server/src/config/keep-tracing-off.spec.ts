import { keepTracingOff } from './keep-tracing-off.js';

describe('keepTracingOff', () => {
  it('should leave nothing that turns tracing or printing of prompts on', () => {
    const variables = {
      LANGSMITH_TRACING: 'true',
      LANGCHAIN_TRACING_V2: 'true',
      LANGCHAIN_VERBOSE: 'true',
      LANGSMITH_API_KEY: 'key',
      PORT: '8000',
    };
    keepTracingOff(variables);
    expect(variables).toEqual({ PORT: '8000' });
  });
});
