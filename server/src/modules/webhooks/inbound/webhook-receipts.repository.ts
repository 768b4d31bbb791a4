import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, type Repository } from 'typeorm';
import { isUniqueViolation } from '../../../database/unique-violation.js';
import { WebhookReceipt } from '../entities/webhook-receipt.entity.js';

/** The rows of inbound webhooks that were taken. */
@Injectable()
export class WebhookReceiptsRepository {
  private readonly rows: Repository<WebhookReceipt>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(WebhookReceipt);
  }

  /** True for exactly one of any number of callers with the same fingerprint. */
  async take(receipt: WebhookReceipt): Promise<boolean> {
    try {
      await this.rows.insert(receipt);
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }

  async has(fingerprint: string): Promise<boolean> {
    return this.rows.existsBy({ fingerprint });
  }

  async giveBack(fingerprint: string): Promise<void> {
    await this.rows.delete({ fingerprint });
  }

  async deleteOlderThan(at: string): Promise<void> {
    await this.rows.delete({ receivedAt: LessThan(at) });
  }
}
