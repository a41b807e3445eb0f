/** Fields that hold words, in records and in lists, by their last name. Everything else is an address, a code or a name. */
const inRecords =
  /(?:^|\.)(?:alt|caption|credit|dateline|legalTitle|name|office|place|publisher|purpose|seat|shortName|summary|text|title|what)$/;
const inLists =
  /(?:^|\.)(?:(?:name|nameInSentence|description|adjective|tagline|publisher|publisherNote|term|definition|subject|singular|plural|country|regions|informationLaw|authority)\.(?:id|en)|(?:sources\.\d+\.(?:publisher|title)|abbreviation|short|number|prefixes\.\d+|(?:regionCodes|privateNumbers\.\d+)\.pattern)|(?:aliases|searchExamples|mou|spellings)\.[\w.]+)$/;
const addresses = /(?:^|\.)(?:url|website)$/;

/** What a field of a content file takes: `toFieldKind('site.yaml', 'name.id')` → `words`. */
export function toFieldKind(file: string, field: string): 'words' | 'address' | 'other' {
  if ((file.endsWith('.yaml') ? inLists : inRecords).test(field)) return 'words';
  return addresses.test(field) ? 'address' : 'other';
}

/** A title has few letters, and so have most other words. */
export const longestTitle = 90;
