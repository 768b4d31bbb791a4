import { readFileSync } from 'node:fs';
import { z } from 'zod';

const floorsSchema = z.record(z.string(), z.number().min(0).max(100));

/** The least percentage of right answers for each store, below which the suite fails. */
export type Floors = z.infer<typeof floorsSchema>;

/** How far below a measured figure its floor lies, in points: a wording more or less is no fall. */
const SLACK = 1;

export function readFloors(file: string | URL): Floors {
  return floorsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Floors rise with the figures and never sink by themselves. */
export function raisedFloors(floors: Floors, measured: Floors): Floors {
  const raised = Object.entries(measured).map(([store, percent]) => {
    const floor = Math.floor(10 * (percent - SLACK)) / 10;
    return [store, Math.max(floors[store] ?? 0, floor)];
  });
  return { ...floors, ...Object.fromEntries(raised) };
}
