import { Injectable } from '@nestjs/common';
import { IntentCatalogue } from '../understanding/intents/intent-catalogue.js';
import { IntentAgent } from '../wording/intent-agent.js';
import { INVOICE_PROMPT } from './invoice.prompt.js';

/** Answers a proven customer about their own orders, and passes what a person must do to the staff. */
@Injectable()
export class InvoiceAgent extends IntentAgent {
  readonly name = 'invoice_agent';
  readonly label = 'Orders & invoices';
  readonly description =
    'Shows your own orders, what was in them and what they cost, who helped you, and opens requests for our staff.';
  readonly colour = '#1f7a78';
  readonly tools = ['invoices', 'support', 'get_tracks_by_album'];
  readonly routingWords = [
    'invoice',
    'invoices',
    'order',
    'orders',
    'purchase',
    'purchases',
    'payment',
    'payments',
    'billing',
    'receipt',
    'refund',
  ];
  readonly prompt = INVOICE_PROMPT;

  constructor(intents: IntentCatalogue) {
    super(intents);
  }
}
