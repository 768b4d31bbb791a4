import { z } from 'zod';
import { ProblemError } from '../../../../common/errors/problem.error.js';
import { parseJson } from '../../../../common/text/parse-json.js';
import { ModelFailedError } from '../../errors/model-failed.error.js';
import { ModelNotFoundError } from '../../errors/model-not-found.error.js';
import { ModelUnavailableError } from '../../errors/model-unavailable.error.js';
import { PullFailedError } from '../../errors/pull-failed.error.js';
import type { InstalledModel, ModelShelf, PullProgress } from '../../model-provider.contract.js';
import { requireAllowedAddress } from '../../transport/allowed-hosts.js';
import { linesOf } from '../../transport/checked-lines.js';
import { connectionError, sendModelRequest } from '../../transport/model-request.js';
import { LONGEST_REFUSAL_BYTES, readBounded } from '../../transport/read-bounded.js';
import { refusal } from '../../transport/refusal.js';
import { readInstalledModels } from './installed-models.js';
import { fetchOllamaListing } from './ollama-transport.js';

const LISTING_LIMIT_MS = 2000;
const REMOVAL_LIMIT_MS = 10_000;

const progressLine = z.object({
  status: z.string().optional(),
  total: z.number().optional(),
  completed: z.number().optional(),
  error: z.string().optional(),
});

/** The models on the disk of an Ollama server. */
export class OllamaShelf implements ModelShelf {
  constructor(
    private readonly address: string,
    private readonly allowedHosts: readonly string[],
  ) {}

  async list(): Promise<readonly InstalledModel[]> {
    requireAllowedAddress(this.address, this.allowedHosts);
    const listing = await fetchOllamaListing(`${this.address}/api/tags`, AbortSignal.timeout(LISTING_LIMIT_MS));
    const installed = readInstalledModels(listing);
    if (installed === null) throw new ModelUnavailableError('wrong_address');
    return installed;
  }

  async *pull(name: string, signal: AbortSignal): AsyncGenerator<PullProgress> {
    requireAllowedAddress(this.address, this.allowedHosts);
    const leaving = new AbortController();
    const whole = AbortSignal.any([signal, leaving.signal]);
    try {
      yield* this.download(name, whole);
    } catch (error) {
      const told = error instanceof ProblemError ? error : connectionError(error, whole);
      throw told instanceof ModelFailedError && told.reason === 'cut_off' ? new PullFailedError('cut_off') : told;
    } finally {
      leaving.abort();
    }
  }

  async remove(name: string): Promise<boolean> {
    requireAllowedAddress(this.address, this.allowedHosts);
    const signal = AbortSignal.timeout(REMOVAL_LIMIT_MS);
    const body = JSON.stringify({ model: name });
    const answer = await sendModelRequest({ method: 'DELETE', address: `${this.address}/api/delete`, body, signal });
    const text = await readBounded(answer, LONGEST_REFUSAL_BYTES, signal);
    if (answer.statusCode === 404) return false;
    if (answer.statusCode !== 200) throw refusal(answer.statusCode ?? 0, text);
    return true;
  }

  /** The server tells an error as a line of a stream that began well. */
  private async *download(name: string, signal: AbortSignal): AsyncGenerator<PullProgress> {
    const body = JSON.stringify({ model: name });
    const answer = await sendModelRequest({ method: 'POST', address: `${this.address}/api/pull`, body, signal });
    if (answer.statusCode !== 200) {
      throw refusal(answer.statusCode ?? 0, await readBounded(answer, LONGEST_REFUSAL_BYTES, signal));
    }
    for await (const line of linesOf(answer)) {
      const progress = readProgress(line);
      if (progress.error !== undefined) throw failureOf(progress.error);
      yield {
        status: progress.status ?? '',
        completedBytes: progress.completed ?? null,
        totalBytes: progress.total ?? null,
      };
      if (progress.status === 'success') return;
    }
    throw new PullFailedError('cut_off');
  }
}

function readProgress(line: string): z.infer<typeof progressLine> {
  const progress = progressLine.safeParse(parseJson(line));
  if (!progress.success) throw new PullFailedError('unreadable');
  return progress.data;
}

/** The registry's words for a model that it does not have, as the server passes them on. */
function failureOf(error: string): ModelNotFoundError | PullFailedError {
  return /file does not exist|not found|manifest unknown/i.test(error)
    ? new ModelNotFoundError()
    : new PullFailedError('error_in_stream');
}
