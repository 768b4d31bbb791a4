import { BaseChatModel, type BindToolsInput } from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage, isAIMessage, isToolMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import type { PromptMessage } from '../../../src/modules/llm-config/chat-model.contract.js';
import type { GgufConnection } from '../../../src/modules/llm-config/providers/gguf/gguf-connection.js';
import { toToolOffer } from '../../../src/modules/agents/model-plan/offered-tools.js';
import { readCall } from '../../../src/modules/agents/model-plan/read-call.js';
import type { ToolRegistry } from '../../../src/modules/tools/tool.registry.js';

const MOST_TOKENS = 256;

/** What the calls of one turn have taken. `firstTokenAt` is `performance.now()`. */
export interface PlainSpending {
  calls: number;
  tokens: number;
  firstTokenAt: number | null;
}

/**
 * The model as LangChain's chat models are: tools stand in the system message the way models of its size were taught
 * (Hermes), a call is read from what the model writes.
 */
export class PlainModel extends BaseChatModel {
  constructor(
    private readonly connection: GgufConnection,
    private readonly registry: ToolRegistry,
    private readonly spending: PlainSpending,
    private readonly toolsText = '',
  ) {
    super({});
  }

  override _llmType(): string {
    return 'plain';
  }

  override bindTools(tools: BindToolsInput[]): PlainModel {
    const offers = tools.flatMap((tool) => ('name' in tool ? (this.registry.find(String(tool.name)) ?? []) : []));
    const lines = offers.map((tool) => JSON.stringify(toToolOffer({ agent: '', tool })));
    const toolsText = [TOOLS_INTRODUCTION, ...lines, TOOLS_FORM].join('\n');
    return new PlainModel(this.connection, this.registry, this.spending, toolsText);
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const text = await this.say(this.toPrompt(messages));
    const call = this.toolsText === '' ? null : readCall(text);
    const message =
      call === null
        ? new AIMessage(text)
        : new AIMessage({
            content: '',
            tool_calls: [{ id: `call_${this.spending.calls}`, name: call.tool, args: { ...call.arguments } }],
          });
    return { generations: [{ text, message }] };
  }

  private async say(messages: readonly PromptMessage[]): Promise<string> {
    this.spending.calls += 1;
    let text = '';
    const signal = AbortSignal.timeout(120_000);
    for await (const piece of this.connection.stream(messages, {
      signal,
      maximumTokens: MOST_TOKENS,
      temperature: 0,
    })) {
      this.spending.firstTokenAt ??= performance.now();
      if (piece.kind === 'text') text += piece.text;
      if (piece.kind === 'end') this.spending.tokens += piece.outputTokens ?? 0;
    }
    return text;
  }

  private toPrompt(messages: readonly BaseMessage[]): PromptMessage[] {
    const told = messages.map(toPromptMessage);
    if (this.toolsText === '') return told;
    const [first, ...rest] = told;
    return first?.role === 'system'
      ? [{ role: 'system', content: `${first.content}\n\n${this.toolsText}` }, ...rest]
      : [{ role: 'system', content: this.toolsText }, ...told];
  }
}

const TOOLS_INTRODUCTION = 'You may call one of these tools:';
const TOOLS_FORM =
  'To call one, answer only with <tool_call>{"name": "...", "arguments": {...}}</tool_call>. When you have its result, answer the customer.';

function toPromptMessage(message: BaseMessage): PromptMessage {
  if (isToolMessage(message)) return { role: 'user', content: `<tool_response>${message.text}</tool_response>` };
  if (!isAIMessage(message)) return { role: message.getType() === 'system' ? 'system' : 'user', content: message.text };
  const calls = (message.tool_calls ?? []).map(({ name, args }) => JSON.stringify({ name, arguments: args }));
  return { role: 'assistant', content: message.text + calls.map((call) => `<tool_call>${call}</tool_call>`).join('') };
}
