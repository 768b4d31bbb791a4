import type { Finding } from '../modules/llm-config/doctor/finding.js';
import type { TrialCall } from '../modules/llm-config/doctor/trial-call.js';
import { ModelsService } from '../modules/llm-config/models/models.service.js';
import { ModelsInForce } from '../modules/llm-config/active/models-in-force.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';

const LIMIT_MILLISECONDS = 125_000;
const MARKS: Readonly<Record<Finding['level'], string>> = { ok: '✓', note: '·', problem: '✗' };

/** Says which model answers and, when none does or it does so badly, why and what to do. */
export class DoctorCommand extends Command {
  readonly name = 'doctor';
  readonly description = 'Find out whether a language model answers, and what to do when it does not.';

  override async run(_input: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const application = await open();
    const models = application.get(ModelsInForce, { strict: false });
    const test = await application
      .get(ModelsService, { strict: false })
      .test(null, AbortSignal.timeout(LIMIT_MILLISECONDS));
    terminal.print(`Language model: ${models.health.model ?? 'none'}`);
    for (const { level, advice } of test.findings) terminal.print(`${MARKS[level]} ${advice}`);
    if (test.trial !== null && test.trial.failure === null) terminal.print(paceOf(test.trial));
    return test.findings.some(({ level }) => level === 'problem') ? 1 : 0;
  }
}

function paceOf({ firstTokenMs, wholeMs, tokens }: TrialCall): string {
  return `First word after ${firstTokenMs ?? wholeMs} ms, ${tokens} tokens in ${wholeMs} ms.`;
}
