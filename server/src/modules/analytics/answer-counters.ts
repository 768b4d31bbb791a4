import { Injectable } from '@nestjs/common';
import type { AnswerResult } from './answer-result.js';

/** Upper ends of the histogram's steps, in seconds. */
export const STEPS_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120] as const;
const MILLISECONDS = 1000;

/** Counts of this process since it began, for Prometheus. */
@Injectable()
export class AnswerCounters {
  readonly answers = new Map<string, { agent: string; result: AnswerResult; count: number }>();
  readonly steps: number[] = STEPS_SECONDS.map(() => 0);
  seconds = 0;
  count = 0;
  llmCalls = 0;

  add(agent: string, result: AnswerResult, responseMilliseconds: number, llmCalls: number): void {
    const key = `${agent} ${result}`;
    const counted = this.answers.get(key) ?? { agent, result, count: 0 };
    counted.count += 1;
    this.answers.set(key, counted);
    const seconds = responseMilliseconds / MILLISECONDS;
    STEPS_SECONDS.forEach((limit, place) => {
      if (seconds <= limit) this.steps[place] = (this.steps[place] ?? 0) + 1;
    });
    this.seconds += seconds;
    this.count += 1;
    this.llmCalls += llmCalls;
  }
}
