import { readSettings } from '../../../../config/settings.js';
import { ActiveModel, type ModelHealth, type ModelPiece } from '../../../llm-config/chat-model.contract.js';
import type { Found } from '../../grounding/frame/testing/answers.js';
import { ModelWordWriter } from '../model-word-writer.js';

/** Whether a text that a model says stands in the answer people get, where this was found. */
export async function reachesPeople(text: string, { evidence, lead }: Found, language = 'en'): Promise<boolean> {
  const never = new AbortController().signal;
  const request = { text: '', agent: 'music_agent', intent: 'x', calls: [], names: [], details: {}, confidence: 1 };
  const written = await new ModelWordWriter(new SayingModel(text), readSettings({}, '/nowhere')).write({
    agent: 'music_agent',
    parts: [
      {
        answered: { request: { ...request, needsIdentity: false }, evidence, failed: [] },
        wording: { lead, facts: '- rows', close: '' },
      },
    ],
    prompt: 'You answer customers.',
    question: 'what do you have?',
    history: [],
    language,
    mode: 'auto',
    tokensLeft: 2048,
    deadline: () => never,
    signal: never,
    onText: () => undefined,
    onReplace: () => undefined,
    onProgress: () => undefined,
  });
  return written.model !== null;
}

/** A model that says one text. */
class SayingModel extends ActiveModel {
  readonly health: ModelHealth = { state: 'ready', model: 'saying:1b', reason: null };
  readonly expected = true;
  readonly contextSize = 8192;

  constructor(private readonly text: string) {
    super();
  }

  async *stream(): AsyncGenerator<ModelPiece> {
    yield { kind: 'text', text: this.text };
    yield { kind: 'end', reason: 'stop', promptTokens: 1, outputTokens: 1 };
  }
}
