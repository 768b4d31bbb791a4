import '@fontsource-variable/bricolage-grotesque/wght.css';
import './styles/main.css';
import { nextPaint } from './shared/utils/next-paint';
import { nextTask } from './shared/utils/next-task';

void begin();

/** Shows the outline in `index.html` first, which reading the scripts would keep from the screen, and then reads them in parts. */
async function begin(): Promise<void> {
  await nextPaint();
  await import('./i18n');
  await nextTask();
  const { start } = await import('./start');
  await nextTask();
  await start();
}
