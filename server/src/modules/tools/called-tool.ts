import type { Evidence } from './evidence.js';

/** Why a call was not carried out: no such tool, not one of the agent's, switched off by an administrator, or arguments of a wrong type. */
export type RefusalReason = 'unknown_tool' | 'not_granted' | 'disabled' | 'invalid_arguments';

/** What became of a tool call. Refusals are words for code and models, never text for people. */
export type CalledTool =
  | { readonly status: 'answered'; readonly evidence: Evidence; readonly droppedArguments: number }
  | { readonly status: 'identity_required' }
  | { readonly status: 'refused'; readonly reason: RefusalReason };
