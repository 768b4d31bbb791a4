import { isContent } from '../../lexicon/concepts.js';
import type { Intent } from '../../intents/intent.js';
import type { Reading } from '../../reading.js';
import { type Binding, bindPattern, WORTH } from './bind-pattern.js';
import type { Leaning } from '../conversation/leaning.js';

/** An intent that a request may mean, with how sure that is (0..1). */
export interface ScoredIntent {
  readonly intent: Intent;
  readonly binding: Binding;
  readonly score: number;
}

/** How much of the confidence stays when a question cannot be answered before the person says more. */
const INCOMPLETE = 0.6;

/** How much stays when no shop word says what is asked and other words speak of something else. */
const VAGUE = 0.75;

/** The intents that fit a request, likeliest first. */
export function scoreIntents(intents: readonly Intent[], reading: Reading, leaning: Leaning): readonly ScoredIntent[] {
  const points = pointsAtSomething(reading, leaning);
  const total = worthOfAll(reading) + (points ? WORTH.pointer : 0);
  const asks = [...reading.concepts].some((concept) => isContent(concept));
  const isVague = reading.unexplained.length > 0 && !asks;
  return intents
    .flatMap((intent) => bestPattern(intent, reading, leaning, { total, points, asks, isVague }) ?? [])
    .sort((one, other) => other.score - one.score);
}

/** What there is to explain. */
interface Task {
  /** What it is worth. */
  readonly total: number;
  /** Whether a word that points back is among it. */
  readonly points: boolean;
  /** Whether a shop word says what is asked. */
  readonly asks: boolean;
  /** Whether none does and other words speak of something else. */
  readonly isVague: boolean;
}

function bestPattern(intent: Intent, reading: Reading, leaning: Leaning, task: Task): ScoredIntent | null {
  let best: ScoredIntent | null = null;
  for (const pattern of intent.patterns) {
    const binding = bindPattern(intent, pattern, reading, leaning);
    if (binding === null || !binding.missing.every((kind) => intent.asksFor.includes(kind))) continue;
    if (binding.missing.length > 0 && !task.asks) continue;
    const score = scoreOf(binding, pattern.base ?? 1, task);
    if (best === null || score > best.score) best = { intent, binding, score };
  }
  return best;
}

function scoreOf(binding: Binding, base: number, { total, points, isVague }: Task): number {
  const explained = binding.explained + (points && binding.leans ? WORTH.pointer : 0);
  const coverage = Math.min(1, (explained + 0.5) / (total + 0.5));
  const complete = binding.missing.length === 0 && !binding.missesInvoice ? 1 : INCOMPLETE;
  const vague = isVague ? VAGUE : 1;
  return (
    vague * base * coverage * Math.sqrt(Math.min(1, binding.readiness)) * complete +
    Math.min(0.02, binding.explained * 0.002)
  );
}

/** "They", "it" and the like, where nothing is named and the conversation has something to point at. */
function pointsAtSomething({ concepts, names }: Reading, { focus, invoice }: Leaning): boolean {
  const pointing = concepts.has('refer_one') || concepts.has('refer_many') || focus.hasSubject;
  return pointing && names.length === 0 && (focus.names.length > 0 || invoice !== null);
}

/** What a pattern would explain that speaks of everything in the request. */
function worthOfAll(reading: Reading): number {
  const concepts = [...reading.concepts].filter((concept) => isContent(concept)).length;
  const { from, to, limit, invoice_id: invoice, unit, words } = reading.figures;
  const figures = [from ?? to, limit, invoice, unit, words].filter((figure) => figure !== undefined).length;
  const unexplained = Math.min(reading.unexplained.length, 4);
  return (
    concepts * WORTH.concept +
    reading.names.length * WORTH.name +
    figures * WORTH.figure +
    unexplained * WORTH.unexplained
  );
}
