import { writeFile } from 'node:fs/promises';
import { runScript } from '../lib/project.mjs';
import { listStages, STAGES_PAGE } from './list-stages.mjs';

/** Writes the page that lists the files of understanding. */
await runScript(() => writeFile(STAGES_PAGE, listStages()));
