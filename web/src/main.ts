import './styles/main.css';
import { nextPaint } from './shared/utils/next-paint';

// The outline in `index.html` is seen first: reading the scripts would keep the browser from showing it.
void nextPaint()
  .then(() => import('./start'))
  .then(({ start }) => start());
