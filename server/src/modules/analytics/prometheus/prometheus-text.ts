import { Injectable } from '@nestjs/common';
import { ActiveModel } from '../../llm-config/chat-model.contract.js';
import { AnswerCounters, STEPS_SECONDS } from '../answer-counters.js';

/** Writes the counts of this process in the text format of Prometheus. Labels come from fixed words and agents' names. */
@Injectable()
export class PrometheusText {
  constructor(
    private readonly counters: AnswerCounters,
    private readonly model: ActiveModel,
  ) {}

  write(): string {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    return [
      ...this.answers(),
      ...this.durations(),
      ...one('counterpoint_model_calls_total', 'counter', 'Calls of language models.', this.counters.llmCalls),
      ...one('counterpoint_model_ready', 'gauge', 'Whether a language model answers.', this.isModelReady()),
      ...one('process_cpu_seconds_total', 'counter', 'Processor time used.', (user + system) / 1_000_000),
      ...one('process_resident_memory_bytes', 'gauge', 'Resident memory.', rss),
      ...one('nodejs_heap_size_used_bytes', 'gauge', 'Used JavaScript heap.', heapUsed),
      ...one('process_uptime_seconds', 'gauge', 'Seconds since the process began.', process.uptime()),
      '',
    ].join('\n');
  }

  private answers(): string[] {
    const name = 'counterpoint_answers_total';
    const lines = [...this.counters.answers.values()].map(
      ({ agent, result, count }) => `${name}{agent="${label(agent)}",result="${label(result)}"} ${count}`,
    );
    return [...head(name, 'counter', 'Answers by agent and how they went.'), ...lines];
  }

  private durations(): string[] {
    const name = 'counterpoint_answer_duration_seconds';
    const { steps, count, seconds } = this.counters;
    return [
      ...head(name, 'histogram', 'Time from the start of a turn to its stored answer.'),
      ...STEPS_SECONDS.map((limit, place) => `${name}_bucket{le="${limit}"} ${steps[place] ?? 0}`),
      `${name}_bucket{le="+Inf"} ${count}`,
      `${name}_sum ${seconds}`,
      `${name}_count ${count}`,
    ];
  }

  private isModelReady(): number {
    return this.model.health.state === 'ready' ? 1 : 0;
  }
}

function one(name: string, type: string, help: string, value: number): string[] {
  return [...head(name, type, help), `${name} ${value}`];
}

function head(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function label(text: string): string {
  return text.replace(/["\\\n]/g, '_');
}
