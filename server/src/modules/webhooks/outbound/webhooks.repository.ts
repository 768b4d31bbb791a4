import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, type Repository } from 'typeorm';
import { WebhookDelivery } from '../entities/webhook-delivery.entity.js';
import { Webhook } from '../entities/webhook.entity.js';

/** The rows of outgoing webhooks and of what they still have to be told. */
@Injectable()
export class WebhooksRepository {
  private readonly rows: Repository<Webhook>;
  private readonly deliveries: Repository<WebhookDelivery>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(Webhook);
    this.deliveries = dataSource.getRepository(WebhookDelivery);
  }

  async insert(webhook: Omit<Webhook, 'id'>): Promise<Webhook> {
    const { identifiers } = await this.rows.insert({ ...webhook });
    return { ...webhook, id: Number(identifiers[0]?.id) };
  }

  async count(): Promise<number> {
    return this.rows.count();
  }

  async findAll(): Promise<Webhook[]> {
    return this.rows.find({ order: { id: 'ASC' } });
  }

  async findPage(limit: number, offset: number): Promise<[Webhook[], number]> {
    return this.rows.findAndCount({ order: { id: 'DESC' }, take: limit, skip: offset });
  }

  async findById(id: number): Promise<Webhook | null> {
    return this.rows.findOneBy({ id });
  }

  /** With everything it still had to be told. False when there is none. */
  async delete(id: number): Promise<boolean> {
    await this.deliveries.delete({ webhookId: id });
    return (await this.rows.delete({ id })).affected === 1;
  }

  async noteResult(id: number, lastResult: string, deliveredAt: string | null): Promise<void> {
    await this.rows.update({ id }, deliveredAt === null ? { lastResult } : { lastResult, deliveredAt });
  }

  async enqueue(deliveries: readonly WebhookDelivery[]): Promise<void> {
    if (deliveries.length > 0) await this.deliveries.insert(deliveries.map((delivery) => ({ ...delivery })));
  }

  async findDue(at: string, limit: number): Promise<WebhookDelivery[]> {
    return this.deliveries.find({ where: { dueAt: LessThanOrEqual(at) }, order: { dueAt: 'ASC' }, take: limit });
  }

  /** Takes a delivery for one try, by moving its next one; false when another process took it. */
  async claim({ id, attempts }: WebhookDelivery, nextDueAt: string): Promise<boolean> {
    const { affected } = await this.deliveries.update({ id, attempts }, { attempts: attempts + 1, dueAt: nextDueAt });
    return affected === 1;
  }

  async settle(id: string): Promise<void> {
    await this.deliveries.delete({ id });
  }
}
