import { parseJson } from '../../common/text/parse-json.js';
import { CommandError } from '../command.error.js';
import { type QuestionCase, questionCaseSchema } from './question-case.js';

/** Category of lines that are bare questions. */
export const BARE = 'questions';

/**
 * Reads a question file: one JSON object a line; a line that is no JSON is a bare question, which passes when it is
 * answered at all. Empty lines are passed over.
 *
 * @throws CommandError naming the line of a JSON object that is no question case, or when there is no question.
 */
export function parseQuestionFile(text: string): QuestionCase[] {
  const cases = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parseLine(line, number));
  if (cases.length === 0) throw new CommandError('The question file holds no question.');
  return cases;
}

function parseLine(line: string, number: number): QuestionCase {
  if (!line.startsWith('{')) return bareQuestion(line, number);
  const parsed = questionCaseSchema.safeParse(jsonOf(line, number));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandError(
    `Line ${number} is no question case: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'is wrong'}.`,
  );
}

function jsonOf(line: string, number: number): unknown {
  const parsed = parseJson(line);
  if (parsed === undefined) throw new CommandError(`Line ${number} begins like JSON but cannot be read.`);
  return parsed;
}

function bareQuestion(say: string, number: number): QuestionCase {
  return { id: `line-${number}`, category: BARE, customer_id: null, turns: [{ say, all: [], none: [] }] };
}
