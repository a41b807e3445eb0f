import { beforeAll } from 'vitest';
import { speak, usualLanguages, usualPlace } from '../../src/domain/text/language.ts';

/** What a file imports, or one before it in the same worker, may have read the content at hand, which speaks for itself. */
const speakAsUsual = () => {
  speak(usualLanguages, usualPlace);
};
speakAsUsual();
beforeAll(speakAsUsual);
