import { Injectable } from '@nestjs/common';
import { IntentCatalogue } from '../understanding/intents/intent-catalogue.js';
import { IntentAgent } from '../wording/intent-agent.js';
import { SUPERVISOR_PROMPT } from './supervisor.prompt.js';

/** Greets, explains, asks back and declines; everything that needs no data. */
@Injectable()
export class SupervisorAgent extends IntentAgent {
  readonly name = 'supervisor';
  readonly label = 'Assistant';
  readonly description = 'Welcomes you, says what can be asked, and passes each question to the one who knows.';
  readonly colour = '#8d3a6b';
  readonly tools: readonly string[] = ['memory'];
  readonly routingWords: readonly string[] = [];
  readonly prompt = SUPERVISOR_PROMPT;

  constructor(intents: IntentCatalogue) {
    super(intents);
  }
}
