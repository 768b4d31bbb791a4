import { existsSync } from 'node:fs';
import type { ModelHealth } from '../chat-model.contract.js';
import type { GuardedModel } from '../active/guarded-model.js';
import { modelLimits } from '../limits/model-limits.js';
import type { ModelSettings } from '../model-provider.contract.js';
import { adviceFor, LOOPBACK_ADVICE } from './advice.js';
import type { Finding } from './finding.js';
import { SAID_NOTHING, type TrialCall, type TrialFailure } from './trial-call.js';

/** Fewer tokens of context than this leave out earlier turns and long lists. */
const COMFORTABLE_CONTEXT = 2048;
/** Fewer tokens a second than this keep people waiting for two sentences. */
const COMFORTABLE_PACE = 4;

/** Files that container engines put into a container. */
const CONTAINER_MARKS = ['/.dockerenv', '/run/.containerenv'];
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/;

/** Whether this process runs in a container. */
export function isInContainer(): boolean {
  return CONTAINER_MARKS.some((mark) => existsSync(mark));
}

/** What keeps the models of single agents from answering, or makes them answer badly, with the agents' names. */
export function examineOverrides(
  overrides: ReadonlyMap<GuardedModel, readonly string[]>,
  inContainer = isInContainer(),
): Finding[] {
  return [...overrides].flatMap(([model, agents]) =>
    examine(model, null, inContainer)
      .filter(({ level }) => level === 'problem')
      .map((finding) => ({ ...finding, advice: `For ${agents.join(', ')}: ${finding.advice}` })),
  );
}

/** Everything that can be said of a model, from its health, its last failure and, when one was made, a trial call. */
export function examine(model: GuardedModel, trial: TrialCall | null, inContainer = isInContainer()): Finding[] {
  const { health, settings } = model;
  if (health.state === 'none') return [...ofAbsence(health, settings), ...ofPlace(health, settings, inContainer)];
  if (health.state === 'loading') return [note('loading', 'The model is being loaded. Answers go on without it.')];
  const findings = [...ofContext(model), ...ofTools(model), ...ofTrouble(model), ...ofTrial(trial, settings)];
  const works = findings.every(({ level }) => level !== 'problem');
  return works ? [{ code: 'ready', level: 'ok', advice: `${health.model} answers.` }, ...findings] : findings;
}

function ofAbsence({ reason }: ModelHealth, settings: ModelSettings | null): Finding[] {
  const code = reason ?? 'not_checked';
  const level = code === 'disabled' || code === 'not_checked' ? 'note' : 'problem';
  return [{ code, level, advice: adviceFor(code, settings) }];
}

/** Only where the address leads to nobody: a server that was reached is not the wrong one for this reason. */
function ofPlace({ reason }: ModelHealth, settings: ModelSettings | null, inContainer: boolean): Finding[] {
  if (reason !== 'not_running') return [];
  const isLoopback = LOOPBACK.test(hostOf(settings?.baseUrl ?? null));
  return inContainer && isLoopback ? [problem('loopback_in_container', LOOPBACK_ADVICE)] : [];
}

function hostOf(baseUrl: string | null): string {
  return baseUrl === null ? '' : new URL(baseUrl).hostname;
}

function ofContext({ contextSize, settings }: GuardedModel): Finding[] {
  if (contextSize >= COMFORTABLE_CONTEXT) return [];
  const wanted = settings?.contextSize ?? 0;
  const why = contextSize < wanted ? 'The model allows no more.' : 'Raise OLLAMA_NUM_CTX, or num_ctx of the model.';
  const advice = `The context is ${contextSize} tokens; ${COMFORTABLE_CONTEXT} or more are needed for longer answers. ${why}`;
  return [note('context_too_small', advice)];
}

function ofTools({ callsTools, toolsKnown }: GuardedModel): Finding[] {
  if (callsTools || !toolsKnown) return [];
  return [note('tools_unsupported', 'The model cannot call tools by itself; it is held to a form of JSON instead.')];
}

function ofTrouble({ trouble }: GuardedModel): Finding[] {
  if (trouble === null) return [];
  const what = `The last call failed (${trouble.code}${trouble.reason === null ? '' : `, ${trouble.reason}`}).`;
  return trouble.resting
    ? [problem('failing', `${what} The model is left alone for half a minute after five failures in a row.`)]
    : [note('failing', what)];
}

function ofTrial(trial: TrialCall | null, settings: ModelSettings | null): Finding[] {
  if (trial === null) return [];
  if (trial.failure !== null) return [ofFailure(trial.failure, settings)];
  const late = (trial.firstTokenMs ?? 0) > modelLimits(settings?.timeoutSeconds ?? 0).firstTokenMs / 2;
  const slow = trial.tokensPerSecond !== null && trial.tokensPerSecond < COMFORTABLE_PACE;
  return late || slow ? [note('too_slow', paceOf(trial))] : [];
}

/** What a failed trial call says of the model, as exactly as the error does. */
function ofFailure({ code, reason }: TrialFailure, settings: ModelSettings | null): Finding {
  if (code === 'MODEL.SLOW') return problem('too_slow', TOO_SLOW);
  if (code === SAID_NOTHING)
    return problem('says_nothing', 'A trial call came back without a word. Use another model.');
  const absence = ABSENCES.find((one) => one === reason);
  if (absence !== undefined) return problem(absence, adviceFor(absence, settings));
  return problem('failing', `A trial call failed (${code}${reason === null ? '' : `, ${reason}`}).`);
}

/** Reasons of a failed call that say what a health check could have said. */
const ABSENCES = [
  'not_running',
  'wrong_address',
  'refused',
  'model_missing',
  'chat_unsupported',
  'context_too_small',
  'file_missing',
  'file_unreadable',
] as const;

const TOO_SLOW = 'A trial call did not come back within its time limit. Use a smaller model, or raise OLLAMA_TIMEOUT.';

function paceOf({ firstTokenMs, tokensPerSecond }: TrialCall): string {
  return `The first word took ${firstTokenMs} ms, then ${tokensPerSecond ?? 0} tokens a second. Use a smaller model.`;
}

const note = (code: Finding['code'], advice: string): Finding => ({ code, level: 'note', advice });
const problem = (code: Finding['code'], advice: string): Finding => ({ code, level: 'problem', advice });
