import type { PlayedCase, PlayedTurn } from '../played-turns.js';
import { mean, milliseconds, percentile, present, share, table } from '../statistics.js';

/** A way of answering by its title, and the cases it played. */
export type PlayedRun = readonly [title: string, cases: readonly PlayedCase[]];

const RAW_CALL = /tool_call|"(?:tool|name|arguments|parameters)"\s*:|\b[a-z]+_[a-z]+(?:_[a-z]+)*\(/;

/** What each run did, beside one another: a Markdown table. */
export function figures(runs: readonly PlayedRun[]): string {
  const head = ['', ...runs.map(([name]) => name)];
  const row = (title: string, figure: (cases: readonly PlayedCase[], turns: readonly PlayedTurn[]) => string) => [
    title,
    ...runs.map(([, cases]) =>
      figure(
        cases,
        cases.flatMap(({ turns }) => turns),
      ),
    ),
  ];
  const spent =
    (pick: (turn: PlayedTurn) => number | null) => (_: readonly PlayedCase[], turns: readonly PlayedTurn[]) =>
      milliseconds(percentile(present(turns.map(pick)), 0.5));
  return table(head, [
    row('cases', (cases) => String(cases.length)),
    row(
      'right',
      (cases) =>
        `${cases.filter(({ right }) => right).length} (${share(cases.filter(({ right }) => right).length, cases.length)})`,
    ),
    row('private cases that held', (cases) => held(cases)),
    row('answers with an unfounded claim', (_, turns) =>
      String(turns.filter(({ unfounded }) => unfounded.length > 0).length),
    ),
    row('answers with a raw tool call', (_, turns) =>
      String(turns.filter(({ content }) => RAW_CALL.test(content)).length),
    ),
    row('answers with a fact', (_, turns) =>
      share(turns.filter(({ firstFactMs }) => firstFactMs !== null).length, turns.length),
    ),
    row('with a surviving sentence of the model', (_, turns) =>
      share(turns.filter(({ hasModelWords }) => hasModelWords).length, turns.filter((turn) => turn.calls > 0).length),
    ),
    row('all words replaced (`grounding`)', (_, turns) =>
      String(turns.filter((turn) => turn.degradedReason === 'grounding').length),
    ),
    row('model calls a turn', (_, turns) => (mean(turns.map((turn) => turn.calls)) ?? 0).toFixed(2)),
    row('tokens written a turn', (_, turns) => (mean(turns.map(({ tokens }) => tokens)) ?? 0).toFixed(1)),
    row(
      'first fact, p50 ms',
      spent(({ firstFactMs }) => firstFactMs),
    ),
    row(
      'first token, p50 ms',
      spent(({ firstTokenMs }) => firstTokenMs),
    ),
    row(
      'first text, p50 ms',
      spent(({ firstTextMs }) => firstTextMs),
    ),
    row(
      'whole turn, p50 ms',
      spent(({ wholeMs }) => wholeMs),
    ),
  ]);
}

function held(cases: readonly PlayedCase[]): string {
  const secret = cases.filter(({ category }) => category === 'private');
  const kept = secret.filter(({ problems }) => !problems.some((problem) => problem.startsWith('must not')));
  return `${kept.length} of ${secret.length}`;
}

/** How many model calls a turn takes, by whether the code is sure of its plan. */
export function calls(cases: readonly PlayedCase[]): string {
  const turns = cases.flatMap((one) => one.turns);
  const row = (title: string, some: readonly PlayedTurn[]) => [
    title,
    String(some.length),
    (mean(some.map((turn) => turn.calls)) ?? 0).toFixed(2),
    String(Math.max(0, ...some.map((turn) => turn.calls))),
  ];
  return table(
    ['Questions', 'turns', 'calls a turn', 'most'],
    [
      row(
        'the code is sure of',
        turns.filter(({ sure }) => sure),
      ),
      row(
        'others',
        turns.filter(({ sure }) => !sure),
      ),
    ],
  );
}

/** The ids of the cases that were answered wrongly. */
export function wrongOnes(cases: readonly PlayedCase[]): string {
  const wrong = cases.filter(({ right }) => !right).map(({ id }) => `\`${id}\``);
  return wrong.length === 0 ? 'none' : wrong.join(', ');
}

/** The claims that stand in no row, each with its case. */
export function unfoundedOnes(cases: readonly PlayedCase[]): string {
  const found = cases.flatMap(({ id, turns }) =>
    turns.flatMap(({ unfounded }) => unfounded.map((claim) => `\`${id}\` ${claim.replace(/\s+/g, ' ')}`)),
  );
  return found.length === 0 ? 'none' : found.join('; ');
}

/** Leaves out the claims that the answer of the code makes as well: they are what it says of its lists. */
export function withoutClaimsOf(byCode: readonly PlayedCase[], cases: readonly PlayedCase[]): PlayedCase[] {
  const claims = new Set(
    byCode.flatMap(({ id, turns }) => turns.flatMap((turn) => turn.unfounded.map((claim) => claimOf(id, claim)))),
  );
  const remaining = (id: string, turn: PlayedTurn): PlayedTurn => ({
    ...turn,
    unfounded: turn.unfounded.filter((claim) => !claims.has(claimOf(id, claim))),
  });
  return cases.map((one) => ({ ...one, turns: one.turns.map((turn) => remaining(one.id, turn)) }));
}

/** A claim of a case, whether bold or not. */
function claimOf(id: string, claim: string): string {
  return `${id} ${claim.replaceAll('**', '')}`;
}
