import { readFile } from 'node:fs/promises';
import { ModelsInForce } from '../modules/llm-config/active/models-in-force.js';
import type { AgentMode } from '../modules/agents/agent.contract.js';
import { TurnRunner } from '../modules/agents/graph/turn.contract.js';
import { VerificationService } from '../modules/verification/verification.service.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { CommandError } from './command.error.js';
import { needed, oneOf, wholeNumber } from './option-values.js';
import { forAgent } from './question-files/for-agent.js';
import { parseQuestionFile } from './question-files/parse-question-file.js';
import type { QuestionCase } from './question-files/question-case.js';
import { QuestionPlayer } from './question-files/question-player.js';
import { openSandbox } from './question-files/sandbox.js';
import { toJson, toTable } from './question-files/score-report.js';
import { type CaseResult, type Scores, scoresOf } from './question-files/scores.js';

const MODES: readonly AgentMode[] = ['auto', 'model', 'built_in'];

/** Plays a file of questions through the agents and scores the answers. */
export class TestAgentsCommand extends Command {
  readonly name = 'test_agents';
  readonly description = 'Play a file of questions and score the answers; ends with 1 below the wanted share.';
  override readonly options = {
    queries: {
      type: 'string',
      placeholder: 'FILE',
      description: 'Question cases as JSON lines, or bare questions, one a line.',
    },
    agent: { type: 'string', placeholder: 'NAME', description: 'Only the cases this agent must answer.' },
    mode: { type: 'string', placeholder: 'MODE', description: `How agents work: ${MODES.join(', ')}.` },
    min: { type: 'string', placeholder: 'PERCENT', description: 'Share of cases that must pass, 100 when left out.' },
    json: { type: 'boolean', description: 'Print the result as JSON.' },
  } as const;

  override async run({ texts, flags }: CommandInput, surroundings: CommandSurroundings): Promise<number> {
    const minimum = wholeNumber('min', texts['min'], { fallback: 100, minimum: 0, maximum: 100 });
    const mode = oneOf('mode', texts['mode'], MODES) ?? null;
    const questions = forAgent(parseQuestionFile(await read(needed('queries', texts['queries']))), texts['agent']);
    const scores = scoresOf(await this.playAll(questions, mode, surroundings));
    surroundings.terminal.print(flags['json'] === true ? toJson(scores) : toTable(scores));
    return passesMinimum(scores, minimum) ? 0 : 1;
  }

  private async playAll(
    questions: readonly QuestionCase[],
    mode: AgentMode | null,
    { settings, terminal, open, afterwards }: CommandSurroundings,
  ): Promise<CaseResult[]> {
    const sandbox = await openSandbox(settings);
    afterwards(() => sandbox.remove());
    const application = await open(sandbox.settings);
    const verification = application.get(VerificationService, { strict: false });
    await application.get(ModelsInForce, { strict: false }).settle();
    const player = new QuestionPlayer(application.get(TurnRunner, { strict: false }), verification, mode);
    const results: CaseResult[] = [];
    for (const question of questions) {
      results.push(await player.play(question));
      terminal.progress(`${results.length} of ${questions.length} questions played`);
    }
    return results;
  }
}

function passesMinimum(scores: Scores, minimum: number): boolean {
  return scores.percent >= minimum;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CommandError(`The question file ${file} cannot be read.`);
  }
}
