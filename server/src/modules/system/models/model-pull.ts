import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { ProblemError } from '../../../common/errors/problem.error.js';
import { AuditService } from '../../audit/audit.service.js';
import { EventStreams } from '../../chat/streams/event-streams.js';
import type { StreamedEvent } from '../../chat/streams/sse-frame.js';
import type { PullProgress } from '../../llm-config/model-provider.contract.js';
import { ModelShelves } from '../../llm-config/models/model-shelves.js';
import { ModelsInForce } from '../../llm-config/active/models-in-force.js';

/** Downloads models and tells how far it is: `pull-progress` events, then `pull-end` or `run-error`. */
@Injectable()
export class ModelPull {
  constructor(
    private readonly shelves: ModelShelves,
    private readonly streams: EventStreams,
    private readonly models: ModelsInForce,
    private readonly audit: AuditService,
  ) {}

  /** Leaving ends the download; the server goes on from there when it is asked again. */
  async pull(caller: Caller, name: string, reply: FastifyReply): Promise<void> {
    const stream = this.streams.open(reply, caller);
    await stream.sendAll(this.events(caller, name, stream.signal));
  }

  private async *events(caller: Caller, name: string, signal: AbortSignal): AsyncGenerator<StreamedEvent> {
    let id = 0;
    const event = (kind: string, data: object): StreamedEvent => ({ id: ++id, name: kind, data: JSON.stringify(data) });
    try {
      for await (const progress of this.shelves.pull(name, signal)) yield event('pull-progress', toProgress(progress));
      await this.audit.record({ actor: caller.userId, action: 'model.pulled', subject: 'model:0', details: { name } });
      await this.models.apply();
      yield event('pull-end', { name });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      yield event('run-error', { code: error.code, detail: error.message });
    }
  }
}

function toProgress({ status, completedBytes, totalBytes }: PullProgress): object {
  const share = totalBytes === null || totalBytes === 0 ? null : Math.floor(((completedBytes ?? 0) / totalBytes) * 100);
  return { status, completed_bytes: completedBytes, total_bytes: totalBytes, percent: share };
}
