import type { Evidence } from '../../../../tools/evidence.js';
import type { ToolRow } from '../../../../tools/tool.contract.js';
import { chosenRows, collectionsIn } from '../../../wording/chosen-rows.js';
import type { PlannedRequest } from '../../plan.js';

/** The rows of an answer as they were shown, and whether they are all there are. */
export interface RowsShown {
  readonly rows: readonly ToolRow[];
  readonly whole: boolean;
}

/** What of the rows that were found an answer shows: not the songs an artist sold best where there are collections. */
export function rowsShown(request: PlannedRequest, evidence: readonly Evidence[]): RowsShown {
  const collections =
    request.intent === 'greatest_hits' ? collectionsIn(evidence.flatMap(({ result }) => result.rows)) : [];
  if (collections.length > 0) return { rows: collections, whole: true };
  return {
    rows: shownOf(request, evidence).flatMap(({ result }) => chosenRows(request.details, result.rows)),
    whole: evidence.every(({ result }) => !result.more),
  };
}

/** Of two who wrote, the songs that they wrote together. Several orders of a time, where one was looked for, were listed without their songs; of a song on an album only that one was told. */
function shownOf({ details, intent }: PlannedRequest, evidence: readonly Evidence[]): readonly Evidence[] {
  if (intent === 'track_details') return evidence.filter(({ result }) => result.total > 0).slice(0, 1);
  const together = intent === 'composer_tracks' && evidence.length > 2 && (evidence[0]?.result.total ?? 0) > 0;
  const several = together || (details['of_period'] === true && (evidence[0]?.result.total ?? 0) > 1);
  return several ? evidence.slice(0, 1) : evidence;
}
