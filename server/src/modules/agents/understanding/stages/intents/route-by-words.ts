import { normaliseWords } from '../../../../store/names/normalise-words.js';
import type { PlannedCall, PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { toMentioned } from './bind-pattern.js';

/** An agent without intents of its own: reached by its words, answered by its tools. */
export interface RoutableAgent {
  readonly name: string;
  readonly routingWords: readonly string[];
  readonly tools: readonly RoutableTool[];
}

/** A tool as routing sees it: which arguments it takes, and which of them it cannot do without. */
export interface RoutableTool {
  readonly name: string;
  readonly needsIdentity: boolean;
  readonly accepts: readonly string[];
  readonly requires: readonly string[];
}

/** At most this many tools of an agent are called for one request. */
const MOST_CALLS = 4;

const ARGUMENT_OF_KIND: Readonly<Record<string, string>> = {
  artist: 'artist_name',
  album: 'album_title',
  track: 'song_title',
  genre: 'genre',
  composer: 'composer',
  playlist: 'playlist',
  media_type: 'media_type',
};

/** A request for an agent that has no intents, when one of its words stands in the message; null when none does. */
export function routeByWords(reading: Reading, agents: readonly RoutableAgent[]): PlannedRequest | null {
  const words = ` ${reading.tokens.map(({ word }) => word).join(' ')} `;
  const agent = agents.find(({ routingWords }) => routingWords.some((word) => words.includes(` ${word} `)));
  return agent === undefined ? null : requestFor(agent, reading);
}

function requestFor(agent: RoutableAgent, reading: Reading): PlannedRequest {
  const names = reading.names
    .flatMap((span) => span.readings.slice(0, 1).map((name) => toMentioned(span, name)))
    .filter(({ known, said }) => known || !leads(agent, said));
  const values = new Map<string, string | number>(
    names.map((name) => [ARGUMENT_OF_KIND[name.kind] ?? name.kind, name.text]),
  );
  for (const [name, value] of Object.entries(reading.figures)) values.set(name, value);
  const tools = agent.tools
    .filter(({ requires }) => requires.every((argument) => values.has(argument)))
    .slice(0, MOST_CALLS);
  return {
    text: reading.text,
    agent: agent.name,
    intent: 'by_words',
    calls: tools.map((tool) => callOf(tool, values)),
    names,
    details: {},
    confidence: 0.65,
    needsIdentity: tools.some(({ needsIdentity }) => needsIdentity),
  };
}

/** Whether the words are those that led to the agent: they name it, and nothing of the catalogue. */
function leads({ routingWords }: RoutableAgent, said: string): boolean {
  const words = ` ${normaliseWords(said).join(' ')} `;
  return routingWords.some((word) => words.includes(` ${word} `));
}

function callOf(tool: RoutableTool, values: ReadonlyMap<string, string | number>): PlannedCall {
  return {
    tool: tool.name,
    arguments: Object.fromEntries([...values].filter(([name]) => tool.accepts.includes(name))),
  };
}
