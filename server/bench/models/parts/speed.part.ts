import type { ChatHistoryItem, LlamaChat } from 'node-llama-cpp';
import { type LoadedGguf, loadGguf, unloadGguf } from '../../../src/modules/llm-config/providers/gguf/loaded-gguf.js';
import type { PromptMessage } from '../../../src/modules/llm-config/chat-model.contract.js';
import { openBenchApplication } from '../bench-application.js';
import type { BenchPlaces } from '../bench-places.js';
import { playCases, type PlayedTurn } from '../played-turns.js';
import { recordCalls, type RecordedCall } from '../recorded-calls.js';
import { namesOf } from '../sample.js';
import { mean, milliseconds, percentile, present, table } from '../statistics.js';

const CONTEXT = 8192;
const QUESTIONS = [
  'What albums does The Beatles have?',
  'which songs are on Abbey Road?',
  'show my orders',
  'what genres do you sell?',
  'which playlists do you have?',
  'what is the longest song by Pink Floyd?',
];

interface Measured {
  readonly builtIn: PlayedTurn;
  readonly turn: PlayedTurn;
  /** From the call of the model to its first token, in the application. */
  readonly oursMs: number;
  readonly directMs: number;
}

/** Times a turn with a model answering, beside the same turn without one and beside the model called directly. */
export async function speedPart(places: BenchPlaces, rounds: number): Promise<string> {
  const calls = recordCalls();
  const application = await openBenchApplication(places.storeFile, {
    LLM_PROVIDER: 'llamacpp',
    LLAMACPP_MODEL_PATH: places.modelFile,
    OLLAMA_TIMEOUT: '120',
  });
  const direct = await loadGguf(places.modelFile, CONTEXT, 'auto');
  const names = namesOf(places.storeFile);
  const play = async (question: string, mode: 'built_in' | 'auto') => {
    const turn = { say: question, all: [], none: [] };
    const one = { id: question, category: 'speed', customer_id: 1, turns: [turn] };
    const [played] = await playCases(application.context, [one], mode, names);
    return played?.turns[0];
  };
  const measured: Measured[] = [];
  try {
    await play(QUESTIONS[0] ?? '', 'auto');
    const [warming] = calls;
    if (warming !== undefined) await timeDirectly(direct, warming);
    for (let round = 0; round < rounds; round += 1) {
      for (const question of QUESTIONS) {
        const builtIn = await play(question, 'built_in');
        calls.length = 0;
        const turn = await play(question, 'auto');
        const [call] = calls;
        if (
          builtIn === undefined ||
          turn === undefined ||
          call?.firstTokenAt === undefined ||
          call.firstTokenAt === null
        )
          continue;
        const directMs = await timeDirectly(direct, call);
        measured.push({ builtIn, turn, oursMs: call.firstTokenAt - call.startedAt, directMs });
      }
    }
    return render(places, measured);
  } finally {
    await application.close();
    await unloadGguf(direct);
  }
}

/** The library alone; as ours it has read the prompt of the question before. */
async function timeDirectly({ chat }: LoadedGguf, { messages }: RecordedCall): Promise<number> {
  return firstTokenOf(chat, messages);
}

async function firstTokenOf(chat: LlamaChat, messages: readonly PromptMessage[]): Promise<number> {
  const history: ChatHistoryItem[] = [
    ...messages.map((message): ChatHistoryItem => {
      if (message.role === 'assistant') return { type: 'model', response: [message.content] };
      return { type: message.role === 'system' ? 'system' : 'user', text: message.content };
    }),
    { type: 'model', response: [] },
  ];
  const startedAt = performance.now();
  const enough = new AbortController();
  let firstMs = Number.NaN;
  await chat.generateResponse(history, {
    signal: enough.signal,
    stopOnAbortSignal: true,
    maxTokens: 200,
    onTextChunk: () => {
      if (!enough.signal.aborted) firstMs = performance.now() - startedAt;
      enough.abort();
    },
  });
  return firstMs;
}

function render(places: BenchPlaces, measured: readonly Measured[]): string {
  const row = (title: string, values: readonly (number | null)[]) => [
    title,
    milliseconds(percentile(present(values), 0.5)),
    milliseconds(percentile(present(values), 0.95)),
    milliseconds(mean(present(values))),
  ];
  const factWith = measured.map(({ turn }) => turn.firstFactMs);
  const factWithout = measured.map(({ builtIn }) => builtIn.firstFactMs);
  return [
    `Model: \`${places.modelName}\`, in the process of the server; ${measured.length} questions, each asked without a model, with it, and the same prompt given to the library directly, one after the other. Milliseconds.`,
    table(
      ['', 'p50', 'p95', 'mean'],
      [
        row('first fact, no model', factWithout),
        row('first fact, model answering', factWith),
        row(
          'whole turn, no model',
          measured.map(({ builtIn }) => builtIn.wholeMs),
        ),
        row(
          'first token, called directly',
          measured.map(({ directMs }) => directMs),
        ),
        row(
          'first token, from the call of the model',
          measured.map(({ oursMs }) => oursMs),
        ),
        row(
          'first token, from the start of the turn',
          measured.map(({ turn }) => turn.firstTokenMs),
        ),
        row(
          'first released text',
          measured.map(({ turn }) => turn.firstTextMs),
        ),
        row(
          'whole turn',
          measured.map(({ turn }) => turn.wholeMs),
        ),
      ],
    ),
    ratios(measured),
  ].join('\n\n');
}

function ratios(measured: readonly Measured[]): string {
  const factWith = present(measured.map(({ turn }) => turn.firstFactMs));
  const factWithout = present(measured.map(({ builtIn }) => builtIn.firstFactMs));
  return table(
    ['Ratio', 'measured', 'wanted'],
    [
      ['first fact with a model / without, p50', ratio(factWith, factWithout), 'at most 3'],
      [
        'first token in the server / called directly, median of the pairs',
        (
          percentile(
            measured.map(({ oursMs, directMs }) => oursMs / directMs),
            0.5,
          ) ?? 0
        ).toFixed(2),
        'at most 1.10',
      ],
      [
        'first token in the server / called directly, of the means',
        (
          (mean(measured.map(({ oursMs }) => oursMs)) ?? 0) / (mean(measured.map(({ directMs }) => directMs)) ?? 1)
        ).toFixed(2),
        'at most 1.10',
      ],
    ],
  );
}

function ratio(values: readonly number[], base: readonly number[]): string {
  const [above, below] = [percentile(values, 0.5), percentile(base, 0.5)];
  return above === null || below === null || below === 0 ? '–' : (above / below).toFixed(2);
}
