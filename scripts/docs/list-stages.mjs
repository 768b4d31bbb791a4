import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../lib/project.mjs';

/** Where the list is kept. */
export const STAGES_PAGE = inProject('docs/understanding-stages.md');

const STAGES = 'server/src/modules/agents/understanding/stages';

/** The folders in the order in which they import, with what they are for. */
const FOLDERS = {
  words: 'Words: the text is mended, taken apart, and its language found',
  concepts: 'Shop words: what words of any language mean in a shop',
  owning: 'Owning: what makes something one’s own, and what went wrong with it',
  figures: 'Figures: times, money, places and numbers of orders',
  conversation: 'The conversation: what was spoken of, and what points at it',
  titles: 'Titles: words to look for in them',
  names: 'Names: those of the store, and those it does not have',
  requests: 'Parts: where one request ends, and what several words ask as one',
  intents: 'Intents: what fits best',
  replies: 'Replies: what asks for the last answer otherwise',
  planning: 'Requests: the plan of the whole message',
};

/** The docstring of what a file exports first: of a function or a value, else of a type. */
const FIRST_EXPORTS = [
  /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:async )?(?:function|class|const)/,
  /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:abstract class|interface|type)/,
];

/** The page that says of every file of the stages what it does, in the words of the file itself. */
export function listStages() {
  const parts = Object.entries(FOLDERS).map(([folder, title]) => `## ${title}\n\n${filesOf(folder).join('\n')}\n`);
  return `# The files of understanding

What every file of \`${STAGES}/\` does, in its own words; [how they work together](understanding.md) is told elsewhere.

This page is written by \`node scripts/docs/write-stages.mjs\`; a test compares it with the files.

${parts.join('\n')}`;
}

function filesOf(folder) {
  const files = readdirSync(inProject(STAGES, folder)).filter((name) => /(?<!\.spec)\.ts$/.test(name));
  return files.sort().map((name) => `- \`${folder}/${name}\`: ${purposeOf(inProject(STAGES, folder, name))}`);
}

function purposeOf(file) {
  const source = readFileSync(file, 'utf8');
  const [, text] = FIRST_EXPORTS.map((pattern) => pattern.exec(source)).find((match) => match !== null) ?? [];
  if (text === undefined) throw new TypeError(`${file} does not say what it does.`);
  const [told] = text.replaceAll(/^\s*\*\s?/gm, ' ').split(/@(?:param|throws|returns)/);
  return told.replaceAll(/\s+/g, ' ').trim();
}
