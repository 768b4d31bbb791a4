import type { GenerateOptions, PromptMessage } from '../../chat-model.contract.js';

/** The body of a chat request in OpenAI's form, streamed and with the counts of its tokens at the end. */
export function toChatRequest(model: string, messages: readonly PromptMessage[], options: GenerateOptions): object {
  const { maximumTokens, temperature, form, tools } = options;
  return {
    model,
    messages,
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: maximumTokens,
    temperature,
    ...(form === undefined
      ? {}
      : { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: form } } }),
    ...(tools === undefined ? {} : { tools: tools.map((tool) => ({ type: 'function', function: tool })) }),
  };
}
