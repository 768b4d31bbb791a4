import { Injectable } from '@nestjs/common';
import { DataSource, In, type Repository, type SelectQueryBuilder } from 'typeorm';
import { z } from 'zod';
import { statementOf, writeAtomically } from '../../database/transactions/write-atomically.js';
import { type AnswerResult, UNANSWERED } from './answer-result.js';
import { SystemMetrics } from './entities/system-metrics.entity.js';

/** Stands for a person or a conversation that was erased. */
const FORGOTTEN = 0;

/** Which rows figures are made of. */
export interface MetricsScope {
  /** ISO 8601. */
  readonly since: string;
  readonly userId?: number;
}

const figuresSchema = z.object({
  answers: z.coerce.number(),
  successes: z.coerce.number().nullable(),
  people: z.coerce.number(),
  persons: z.coerce.number().nullable(),
  average: z.coerce.number().nullable(),
});
const agentSchema = z.object({
  agent: z.string(),
  answers: z.coerce.number(),
  successes: z.coerce.number(),
  average: z.coerce.number(),
});
const daySchema = z.object({ day: z.string(), answers: z.coerce.number(), successes: z.coerce.number() });

/** Totals of a scope. `average` in milliseconds, null without answers. */
export interface Figures {
  readonly answers: number;
  readonly successes: number;
  /** People who asked. */
  readonly people: number;
  /** Answers that led to a person of the support team. */
  readonly toPerson: number;
  readonly average: number | null;
}

/** Totals of one agent, `average` in milliseconds. */
export type AgentFigures = z.infer<typeof agentSchema>;
/** Totals of one day, `YYYY-MM-DD` in UTC. */
export type DayFigures = z.infer<typeof daySchema>;

const SUCCESSES = 'SUM(CASE WHEN metrics.success THEN 1 ELSE 0 END)';

/** The rows of how answers went. All figures are made in the database. */
@Injectable()
export class SystemMetricsRepository {
  private readonly rows: Repository<SystemMetrics>;

  constructor(private readonly dataSource: DataSource) {
    this.rows = dataSource.getRepository(SystemMetrics);
  }

  /** No answer waits for the disk because of its figures. */
  async insert(row: Omit<SystemMetrics, 'id'>): Promise<void> {
    await writeAtomically(this.dataSource, [statementOf(this.rows.createQueryBuilder().insert().values(row))], 'crash');
  }

  async forgetUser(userId: number): Promise<void> {
    await this.rows.update({ userId }, { userId: FORGOTTEN, conversationId: FORGOTTEN, messageId: FORGOTTEN });
  }

  async forgetConversation(conversationId: number): Promise<void> {
    await this.rows.update({ conversationId }, { conversationId: FORGOTTEN, messageId: FORGOTTEN });
  }

  /** Newest first, with how many there are in all. */
  async findPage(limit: number, offset: number): Promise<[SystemMetrics[], number]> {
    return this.rows.findAndCount({ order: { id: 'DESC' }, take: limit, skip: offset });
  }

  /** Questions that stayed open, newest first; those of erased conversations are left out. */
  async findUnanswered(since: string, limit: number, offset: number): Promise<[SystemMetrics[], number]> {
    return this.within({ since })
      .andWhere({ result: In([...UNANSWERED]) })
      .andWhere('metrics.messageId <> :forgotten', { forgotten: FORGOTTEN })
      .orderBy('metrics.id', 'DESC')
      .take(limit)
      .skip(offset)
      .getManyAndCount();
  }

  async total(scope: MetricsScope): Promise<Figures> {
    const person: AnswerResult = 'person';
    const row: unknown = await this.within(scope)
      .select('COUNT(*)', 'answers')
      .addSelect(SUCCESSES, 'successes')
      .addSelect('COUNT(DISTINCT metrics.userId)', 'people')
      .addSelect('SUM(CASE WHEN metrics.result = :person THEN 1 ELSE 0 END)', 'persons')
      .addSelect('AVG(metrics.responseTime)', 'average')
      .setParameter('person', person)
      .getRawOne();
    const { answers, successes, people, persons, average } = figuresSchema.parse(row);
    return { answers, successes: successes ?? 0, people, toPerson: persons ?? 0, average };
  }

  /** Busiest first. */
  async byAgent(scope: MetricsScope): Promise<AgentFigures[]> {
    const rows: unknown = await this.within(scope)
      .select('metrics.agentType', 'agent')
      .addSelect('COUNT(*)', 'answers')
      .addSelect(SUCCESSES, 'successes')
      .addSelect('AVG(metrics.responseTime)', 'average')
      .groupBy('metrics.agentType')
      .orderBy('COUNT(*)', 'DESC')
      .addOrderBy('metrics.agentType', 'ASC')
      .getRawMany();
    return z.array(agentSchema).parse(rows);
  }

  /** Oldest first; days without answers are left out. */
  async byDay(scope: MetricsScope): Promise<DayFigures[]> {
    const rows: unknown = await this.within(scope)
      .select('SUBSTR(metrics.timestamp, 1, 10)', 'day')
      .addSelect('COUNT(*)', 'answers')
      .addSelect(SUCCESSES, 'successes')
      .groupBy('SUBSTR(metrics.timestamp, 1, 10)')
      .orderBy('SUBSTR(metrics.timestamp, 1, 10)', 'ASC')
      .getRawMany();
    return z.array(daySchema).parse(rows);
  }

  /** Milliseconds that the given share of answers stayed below; null without answers. @param share 0..1. */
  async percentile(scope: MetricsScope, answers: number, share: number): Promise<number | null> {
    if (answers === 0) return null;
    const place = Math.min(answers - 1, Math.floor(answers * share));
    const row = await this.within(scope).orderBy('metrics.responseTime', 'ASC').skip(place).take(1).getOne();
    return row?.responseTime ?? null;
  }

  private within({ since, userId }: MetricsScope): SelectQueryBuilder<SystemMetrics> {
    const query = this.rows.createQueryBuilder('metrics').where('metrics.timestamp >= :since', { since });
    return userId === undefined ? query : query.andWhere('metrics.userId = :userId', { userId });
  }
}
