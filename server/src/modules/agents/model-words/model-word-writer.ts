import { Injectable, Logger } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { ActiveModel, type ModelPiece, type PromptMessage } from '../../llm-config/chat-model.contract.js';
import { failureReason, madeNoCall } from './failure-reason.js';
import { type ModelShare, NO_SHARE } from './model-share.js';
import { buildPrompt } from './prompt/build-prompt.js';
import { fitsContext } from './prompt/fits-context.js';
import { RepetitionWatch } from './repetition-watch.js';
import { GrowingAnswer } from './sentences/growing-answer.js';
import type { WordsSetting } from './sentences/part-words.js';
import { SentenceGate } from './sentences/sentence-gate.js';
import { WordWriter, type WordsRequest, type WrittenWords } from './word-writer.contract.js';

/** Tokens a model may write around an answer; a turn may take 2,048, and two sentences take far less. */
const MOST_TOKENS = 200;
/** Low, since there is little to invent. */
const TEMPERATURE = 0.3;

/** What one call has shown so far. */
interface CallRecord {
  firstTokenAt: number | null;
  pieces: number;
  reported: number | null;
  /** True once the model was called: before, the call waits its turn. */
  started: boolean;
}

/**
 * Lets the model in force write the sentences around the code's facts, in one call. Only sentences that the facts bear
 * out are told, each as soon as it stands; whatever goes wrong, the code's words complete the answer.
 */
@Injectable()
export class ModelWordWriter extends WordWriter {
  private readonly logger = new Logger(ModelWordWriter.name);

  constructor(
    private readonly models: ActiveModel,
    @InjectSettings() private readonly settings: Settings,
  ) {
    super();
  }

  override async write(request: WordsRequest): Promise<WrittenWords> {
    const answer = new GrowingAnswer(request.parts, this.settingFor(request), request.onText);
    const share = await this.addSentences(request, answer);
    answer.finish();
    return { text: answer.text, ...share };
  }

  private settingFor({ language }: WordsRequest): WordsSetting {
    const { STORE_CURRENCY: currency, STORE_NAME } = this.settings;
    return { language, currency, allowedNames: [STORE_NAME] };
  }

  private async addSentences(request: WordsRequest, answer: GrowingAnswer): Promise<ModelShare> {
    if (request.mode === 'built_in') return NO_SHARE;
    const model = this.models.forAgent(request.agent);
    const { state, model: name } = await model.freshHealth();
    if (state === 'loading') request.onProgress('loading');
    if (state !== 'ready') return { ...NO_SHARE, degradedReason: absenceOf(model, request) };
    answer.begin();
    if (!answer.takesSentences) return NO_SHARE;
    const fits = (messages: readonly PromptMessage[]) => fitsContext(model, messages, MOST_TOKENS);
    const messages = await buildPrompt(request, request.parts, fits);
    if (messages === null) return { ...NO_SHARE, degradedReason: 'model_failed' };
    return this.call(model, { messages, name }, request, answer);
  }

  private async call(
    model: ActiveModel,
    { messages, name }: { readonly messages: readonly PromptMessage[]; readonly name: string | null },
    request: WordsRequest,
    answer: GrowingAnswer,
  ): Promise<ModelShare> {
    const gate = new SentenceGate({ ...request, secret: messages[0]?.content ?? '' }, answer);
    const record: CallRecord = { firstTokenAt: null, pieces: 0, reported: null, started: false };
    const share = (degradedReason: string | null): ModelShare => ({
      model: answer.hasSentences ? name : null,
      llmCalls: record.started ? 1 : 0,
      tokens: record.reported ?? record.pieces,
      heard: record.pieces,
      firstTokenAt: record.firstTokenAt,
      degradedReason,
      replaced: gate.refused,
    });
    const failure = await this.listen(model, messages, request, gate, record);
    if (request.signal.aborted) request.onStopped?.(share(null));
    request.signal.throwIfAborted();
    const reason = request.deadline().aborted ? 'limit_reached' : this.reasonOf(failure, gate, answer);
    return { ...share(reason), llmCalls: madeNoCall(failure) ? 0 : 1 };
  }

  /** Takes the model's text until it ends or nothing more of it can be used; gives the error it ended with, if any. */
  private async listen(
    model: ActiveModel,
    messages: readonly PromptMessage[],
    { signal, deadline, tokensLeft, onProgress }: WordsRequest,
    gate: SentenceGate,
    record: CallRecord,
  ): Promise<unknown> {
    const mostTokens = Math.min(MOST_TOKENS, tokensLeft);
    const repetition = new RepetitionWatch();
    try {
      for await (const piece of model.stream(messages, {
        signal: AbortSignal.any([signal, deadline()]),
        maximumTokens: mostTokens,
        temperature: TEMPERATURE,
        onQueued: (position) => onProgress('queued', position),
        onStarted: (phase) => {
          record.started = true;
          onProgress(phase);
        },
      })) {
        record.firstTokenAt ??= performance.now();
        take(piece, gate, record);
        if (piece.kind === 'end' || gate.isClosed || record.pieces > mostTokens) return null;
        if (piece.kind === 'text' && repetition.goesOn(piece.text)) return null;
      }
      return null;
    } catch (error) {
      return error;
    }
  }

  private reasonOf(failure: unknown, gate: SentenceGate, answer: GrowingAnswer): string | null {
    if (failure !== null) {
      const reason = failureReason(failure);
      if (reason === undefined) this.logger.error(failure);
      return reason ?? 'model_failed';
    }
    if (answer.hasSentences) return null;
    return gate.refused > 0 && !gate.brokeForm ? 'grounding' : 'model_failed';
  }
}

/** A model that nobody set up is not missing, unless this very turn asks for one. */
function absenceOf(model: ActiveModel, { mode }: WordsRequest): string | null {
  return model.expected || mode === 'model' ? 'model_unavailable' : null;
}

function take(piece: ModelPiece, gate: SentenceGate, record: CallRecord): void {
  if (piece.kind === 'text') {
    record.pieces += 1;
    gate.push(piece.text);
    return;
  }
  if (piece.kind === 'call') return;
  record.reported = piece.outputTokens;
  if (piece.reason === 'stop') gate.finish();
}
