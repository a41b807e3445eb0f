import type { Rule } from '../check-context.ts';
import { atFile } from '../finding.ts';

/** Translations whose record was committed later. */
export const checkTranslationAge: Rule = ({ content, commitTimes }, report) => {
  for (const text of content.entries) {
    const record = text.isRecord ? undefined : content.recordOf(text);
    if (!record) continue;
    const [recordTime, textTime] = [record, text].map(({ document }) => commitTimes.get(document.path));
    if (recordTime !== undefined && textTime !== undefined && textTime < recordTime)
      report('translation-older', atFile(text), { expected: record.document.path });
  }
};
