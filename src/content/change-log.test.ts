import { expect, test } from 'vitest';
import { pickFacts } from '~/domain/changes/fact-fields.ts';
import { isUiKey } from '~/i18n/translate.ts';
import { agreementRecord } from '~/schemas/agreement.ts';
import { regionRecord } from '~/schemas/region.ts';

test('the log of changes has a name for every fact of an agreement and of a region', () => {
  for (const { shape } of [agreementRecord, regionRecord]) {
    const facts = Object.keys(pickFacts(Object.fromEntries(Object.keys(shape).map((name) => [name, '']))));
    expect(facts.filter((name) => !isUiKey(`change.field.${name}`))).toEqual([]);
  }
});
