import type { IdentityRequestKind, ResumeRequest, TurnOutcome, TurnRequest } from '../../agents/graph/turn.contract.js';
import { TurnRunner } from '../../agents/graph/turn.contract.js';

/** How the runner answers one message. */
export type Script = (request: TurnRequest, resumes: string | null) => Promise<Partial<TurnOutcome>>;

/** Stands in the place of the agents in specs: answers by scripts, and keeps what it was asked. */
export class FakeTurnRunner extends TurnRunner {
  readonly asked: TurnRequest[] = [];
  readonly resumed: ResumeRequest[] = [];
  readonly forgotten: string[] = [];
  script: Script = async (request) => say(request, `You said: ${request.message}`);

  override async run(request: TurnRequest): Promise<TurnOutcome> {
    this.asked.push(request);
    return outcome(await this.script(request, null));
  }

  override async resume(request: ResumeRequest): Promise<TurnOutcome> {
    this.resumed.push(request);
    return outcome(await this.script(request, request.waitingRunId));
  }

  override async forget(runId: string): Promise<void> {
    this.forgotten.push(runId);
  }
}

/** Says a text word by word and returns it. */
export async function say(request: TurnRequest, text: string): Promise<Partial<TurnOutcome>> {
  request.emit({ event: 'agent-start', agentType: 'music_agent' });
  for (const word of text.split(/(?<= )/)) request.emit({ event: 'text-delta', text: word });
  return { content: text };
}

/** Asks the person something and waits. */
export async function ask(
  request: TurnRequest,
  kind: IdentityRequestKind,
  prompt: string,
): Promise<Partial<TurnOutcome>> {
  request.emit({ event: 'text-delta', text: prompt });
  request.emit({ event: 'identity-request', kind, prompt });
  return { status: 'interrupted', content: prompt, interrupt: { kind, prompt } };
}

/** Says words until it is stopped. */
export async function talkUntilStopped(request: TurnRequest): Promise<Partial<TurnOutcome>> {
  let content = '';
  while (!request.signal.aborted) {
    request.emit({ event: 'text-delta', text: 'word ' });
    content += 'word ';
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return { status: 'stopped', content };
}

function outcome(part: Partial<TurnOutcome>): TurnOutcome {
  return {
    status: 'complete',
    content: '',
    agentType: 'music_agent',
    agents: ['music_agent'],
    requests: [],
    evidence: [],
    degradedReason: null,
    model: null,
    llmCalls: 0,
    tokens: null,
    firstFactMs: null,
    firstTokenMs: null,
    interrupt: null,
    ...part,
  };
}
