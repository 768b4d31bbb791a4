import { Logger } from '@nestjs/common';
import { StoreUnavailableError } from '../../store/errors/store-unavailable.error.js';
import type { FailureAnswer } from './failure-policy.js';
import { identityTexts, pick } from './identity-texts.js';
import { NODES, openRequests } from './routing.js';
import { contextOf } from './turn-context.js';

const logger = new Logger('Turn');

/** Says that the part of the failed agent cannot be answered now, and marks its requests as finished; what leans on answers is given up. */
export const apologise: FailureAnswer = (state, failure, config) => {
  const { request, progress } = contextOf(config);
  request.signal.throwIfAborted();
  const storeIsAway = failure.error instanceof StoreUnavailableError;
  logger.error({ run: request.runId, node: failure.node, err: failure.error });
  progress.degrade(storeIsAway ? 'store_unavailable' : 'agent_failed');
  progress.startPart();
  progress.append(
    pick(storeIsAway ? identityTexts.storeUnavailable : identityTexts.apology, state.plan?.language ?? 'en'),
  );
  const lost = openRequests(state).filter(
    (open) => open.request.agent === failure.node || failure.node === NODES.verification,
  );
  for (const open of lost) progress.answerRequest(open.request, []);
  return {
    finished: lost.map((open) => ({ request: open.place, evidence: [] })),
    ...(state.plan?.rest !== undefined && { plan: { ...state.plan, rest: undefined } }),
  };
};
