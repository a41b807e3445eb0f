import type { ProblemCode } from './id.ts';
import type { Wording } from './wording.ts';

export const en = {
  unreadable: { message: 'The file cannot be read.', remedy: 'Check its permissions, or save it again.' },
  'file-too-large': {
    message: 'The file is too large: more than {limit} kB.',
    remedy: 'Move attachments to content/files/ and shorten the text.',
  },
  'body-too-long': {
    message: 'The text is too long: {length} characters, at most {limit}.',
    remedy: 'Divide it into several files, or put an attachment into content/files/.',
  },
  'not-utf8': {
    message: 'The file is not UTF-8 text, so some letters are broken.',
    remedy: 'Save it again with the encoding UTF-8 (Notepad: Save as, Encoding UTF-8).',
  },
  'byte-order-mark': {
    message: 'The file begins with an invisible byte-order mark.',
    remedy: 'Save it as "UTF-8", not "UTF-8 with BOM".',
  },
  'carriage-returns': {
    message: 'The file has Windows line endings (CRLF).',
    remedy: 'Save it with LF line endings (editors: change CRLF to LF in the bottom bar).',
  },
  'front-matter-missing': {
    message: 'The file does not begin with fields between two --- lines.',
    remedy: 'Write --- on the first line, then the fields (title: …), then --- again, then the text.',
  },
  'front-matter-unclosed': {
    message: 'The fields are opened with --- but not closed.',
    remedy: 'Write a line --- after the last field, before the text.',
  },
  'front-matter-closing': {
    message: 'The line that closes the fields holds more than ---.',
    remedy: 'Write only --- on that line.',
  },
  'front-matter-language': {
    message: 'The fields begin with "{written}"; only YAML is accepted.',
    remedy: 'Write only --- on the first line, and every field as name: value.',
  },
  'front-matter-not-fields': {
    message: 'Between the --- lines there are no fields.',
    remedy: 'Write every field as name: value, for example title: Sister cities Kediri–Osaka.',
  },
  'yaml-syntax': {
    message: 'The fields cannot be read as YAML ({reason}).',
    remedy:
      "Check the spaces at the start of this line and the one above. Text that holds a colon goes in quotation marks: 'Correction: date'.",
  },
  'yaml-duplicate-key': {
    message: 'The same field is written twice.',
    remedy: 'Delete one of them, or join their contents.',
  },
  'yaml-tab': { message: 'A line begins with a tab.', remedy: 'Replace the tab with two spaces.' },
  'yaml-tag': {
    message: 'There is a YAML !tag, which is not accepted.',
    remedy: 'Write only the value, without the exclamation mark before it.',
  },
  'yaml-alias': {
    message: 'There is a YAML anchor (& and *), which is not accepted.',
    remedy: 'Write the value in full in every place.',
  },
  'yaml-nesting': {
    message: 'The fields are nested too deeply.',
    remedy: 'Remove brackets or indentation that are not needed.',
  },
  'yaml-ambiguous': {
    message: 'Some programs read {written} without quotation marks as something else.',
    remedy: 'Write "{written}" in quotation marks.',
  },
  'geojson-unreadable': {
    message: 'The map file is not complete GeoJSON.',
    remedy: 'Take the boundaries from their source again.',
  },
  'body-unreadable': {
    message: 'The text cannot be rendered ({reason}).',
    remedy: 'Check < and {brace} on this line; where they are plain text write &lt; or delete them.',
  },

  'unknown-key': {
    message: 'There is no field "{key}".',
    remedy: 'Delete it, or use one of: {allowed}.',
    suggest: 'Write {suggestion}.',
  },
  'record-field-in-text': {
    message: 'The field "{key}" belongs only in the record (id/).',
    remedy: 'Delete it from the translation; facts stand once, in the id/ file.',
  },
  'missing-field': { message: 'The required field "{key}" is missing.', remedy: 'Write {key}: followed by its value.' },
  'empty-field': {
    message: 'The field "{key}" is empty.',
    remedy: 'Give it a value, or delete the line where it is not known.',
  },
  'empty-list': { message: 'The list "{key}" is empty.', remedy: 'Write at least one item.' },
  'not-in-list': {
    message: '"{written}" is no choice for "{key}".',
    remedy: 'Write one of: {allowed}.',
    suggest: 'Write {suggestion}. All choices: {allowed}.',
  },
  'bare-number': {
    message: '"{key}" must be text, but {written} without quotation marks is read as a number.',
    remedy: 'Write "{written}" in quotation marks.',
  },
  'bare-date': {
    message: '"{key}" must be text, but {written} without quotation marks is read as a date.',
    remedy: 'Write "{written}" in quotation marks.',
  },
  'bare-yes-no': {
    message: '"{key}" must be true or false, not {written}.',
    remedy: 'Write {suggestion}, without quotation marks.',
  },
  'expected-text': {
    message: '"{key}" must be one line of text.',
    remedy: 'Write text after {key}: on the same line.',
  },
  'expected-number': {
    message: '"{key}" must be a number, not "{written}".',
    remedy: 'Write digits only, without quotation marks or thousands separators, with a decimal point: 1250.5.',
  },
  'expected-boolean': {
    message: '"{key}" must be true or false.',
    remedy: 'Write true or false, without quotation marks.',
  },
  'expected-list': {
    message: '"{key}" must be a list.',
    remedy: 'Write every item on its own line after a hyphen: - item.',
  },
  'expected-fields': {
    message: '"{key}" must hold fields.',
    remedy: 'Write the fields below {key}: indented by two spaces.',
  },
  'too-long': {
    message: '"{key}" is too long: {length} characters, at most {limit}.',
    remedy: 'Shorten it to at most {limit} characters.',
  },
  'too-many-words': {
    message: '"{key}" is too long: {length} words, at most {limit}.',
    remedy: 'Shorten it to at most {limit} words.',
  },
  'expires-before-posted': {
    message: 'This call for a partner expires before it is posted.',
    remedy: 'Write expires as the same day as posted, or later.',
  },
  'number-out-of-range': { message: '"{key}" is out of range: {written}.', remedy: 'Write a number {range}.' },
  'bad-date': {
    message: '"{written}" is not a date that exists.',
    remedy:
      'Write a year, month, day or interval: 2017, 2017-09, 2017-09-28, 2017/2020; by or about may stand before it.',
    suggest: 'Write {suggestion}.',
  },
  'bad-day': {
    message: '"{written}" is not a day that exists.',
    remedy: 'Write year-month-day, for example 2026-11-24.',
    suggest: 'Write {suggestion}.',
  },
  'bad-instant': {
    message: '"{written}" is neither a day nor a time.',
    remedy: 'Write 2027-01-02, or 2027-01-02T09:00+07:00.',
    suggest: 'Write {suggestion}.',
  },
  'bad-region-code': {
    message: '"{written}" is not the code of a region.',
    remedy: 'Write the Kemendagri code in quotation marks: two digits, a point, two digits.',
    suggest: 'Write "{suggestion}".',
  },
  'bad-country-code': {
    message: '"{written}" is not the code of a country.',
    remedy: 'Write the two capital letters of ISO 3166, for example JP.',
    suggest: 'Write {suggestion}.',
  },
  'bad-slug': {
    message: '"{written}" is not a key or slug.',
    remedy: 'Write lower-case a–z and digits, words joined by hyphens.',
    suggest: 'Write {suggestion}.',
  },
  'bad-pattern': {
    message: '"{written}" does not have the form of "{key}".',
    remedy: 'See the example of this field in content/README.md.',
  },
  'bad-email': {
    message: '"{written}" is not a mail address.',
    remedy: 'Write an address such as editor@example.example.',
  },
  'bad-web-address': {
    message: '"{written}" is not a web address that can be linked.',
    remedy: 'Write the full address from https:// on, without spaces and quotation marks.',
  },
  'ip-address': {
    message: 'The address "{written}" is a bare IP number.',
    remedy: 'Delete the address and name the publisher only.',
  },
  'http-address': {
    message: 'The address "{written}" is not secure (http).',
    remedy: 'Write https:// where that site supports it.',
  },
  'bad-value': {
    message: 'The value of "{key}" cannot be used.',
    remedy: 'See the example of this field in content/README.md.',
  },
  'bad-applies-to': {
    message: '"appliesTo" is neither all nor a list of region codes.',
    remedy: 'Write all, or a list of codes in quotation marks.',
  },
  'bad-time-zone': {
    message: '"{written}" is not a time zone.',
    remedy: 'Write an IANA name, for example Asia/Jakarta.',
  },
  'region-or-outside': {
    message: 'A local party names either region or outside, exactly one.',
    remedy: 'Write region: with its code, or outside: with the name of a party from outside the province.',
  },
  'partner-or-name': {
    message: 'A foreign party names either partner or name, exactly one.',
    remedy: 'Write partner: with its slug, or name: where the partner has no page.',
  },
  'term-incomplete': {
    message: 'A fixed term needs until, years or months; open and unknown have none.',
    remedy: 'Write until: 2030-06-30 or years: 5 below kind: fixed; for open and unknown delete both.',
  },
  'money-incomplete': {
    message: 'Money of kind amount needs amount and currency; none and not-stated have neither.',
    remedy: 'Write amount: 250000 and currency: USD, or change kind.',
  },
  'money-without-source': { message: 'Money is stated without a source.', remedy: 'Write sources: [s1] below money.' },
  'partner-country': {
    message: 'A partner needs a country unless it is of kind: international.',
    remedy: 'Write country: with two letters; for an international body delete the field.',
  },
  'release-number': {
    message: 'A release has a number; a report has none.',
    remedy: 'Write number: for kind: release, or delete it for kind: report.',
  },

  'record-without-source': {
    message: 'The record has no source.',
    remedy: 'Write sources: with at least one source (id, publisher, url).',
  },
  'fact-without-source': {
    message: 'The fact "{key}" names no source.',
    remedy: 'Write sources: [s1] below it; where you do not know which, name the ids of all sources.',
  },
  'unknown-source': {
    message: 'Source "{written}" is not in the sources of this file.',
    remedy: 'Write one of: {allowed}.',
    suggest: 'Write {suggestion}.',
  },
  'unknown-citation': {
    message: 'The citation [^{written}] is not in the sources of this record.',
    remedy: 'Write one of: {allowed}.',
    suggest: 'Write [^{suggestion}].',
  },
  'figures-without-source': {
    message: 'A paragraph holds figures or dates without a citation: "{excerpt}"',
    remedy: 'Write a citation at the end of the sentence, for example [^{suggestion}].',
  },
  'figures-without-source-on-page': {
    message: 'A paragraph of this page holds figures or dates without a citation: "{excerpt}"',
    remedy: 'Write a citation [^id] where the figure comes from a source.',
  },
  'unused-source': {
    message: 'Source "{written}" is cited nowhere.',
    remedy: 'Cite it with [^{written}] or in sources:, or delete it from the list.',
  },

  'unknown-partner': {
    message: 'There is no partner "{written}".',
    remedy: 'Write the name of a file in content/partners/id/ without .md, or create the partner.',
    suggest: 'Write {suggestion}.',
  },
  'unknown-region': {
    message: 'There is no region "{written}".',
    remedy: 'Write the code of a file in content/regions/id/, in quotation marks.',
    suggest: 'Write "{suggestion}".',
  },
  'unknown-country': {
    message: 'Country "{written}" is not in countries.yaml.',
    remedy: 'Write a code of content/countries.yaml, or add the country there.',
    suggest: 'Write {suggestion}.',
  },
  'unknown-sector': {
    message: 'Sector "{written}" is not in sectors.yaml.',
    remedy: 'Write one of: {allowed}.',
    suggest: 'Write {suggestion}.',
  },
  'unknown-agreement': {
    message: 'There is no agreement "{written}".',
    remedy: 'Write the name of a file in content/agreements/id/ without .md.',
    suggest: 'Write {suggestion}.',
  },
  'unknown-press-release': {
    message: 'There is no press release "{written}".',
    remedy: 'Write year/file-name from content/press-releases/id/.',
    suggest: 'Write {suggestion}.',
  },
  'unknown-guide': {
    message: 'There is no guide "{written}".',
    remedy: 'Write the name of a file in content/guides/id/.',
    suggest: 'Write {suggestion}.',
  },
  'unknown-legal-instrument': {
    message: 'Instrument "{written}" is not in legal-instruments.yaml.',
    remedy: 'Write a key of that file.',
    suggest: 'Write {suggestion}.',
  },
  'self-reference': {
    message: '"{key}" points to this file itself.',
    remedy: 'Write the slug of another file, or delete the line.',
  },
  'family-cycle': {
    message: 'The chain of {key} runs in a circle: {written}.',
    remedy: 'Delete {key} in one of these files.',
  },

  'stray-file': {
    message: 'The site does not read this file.',
    remedy: 'Move it to the right folder (see content/README.md) or delete it.',
  },
  'wrong-ending': {
    message: 'The ending of the file name is not known, so the file is not published.',
    remedy: 'Rename the file: it ends in .md.',
  },
  'wrong-language-folder': { message: 'The language folder is not known.', remedy: 'Move the file to id/ or en/.' },
  'mdx-not-here': { message: '.mdx files are for guides only.', remedy: 'Rename the file: it ends in .md.' },
  symlink: { message: 'This is a symbolic link, not a file.', remedy: 'Copy the original file to this place.' },
  'not-a-file': { message: 'A file was expected here.', remedy: 'Rename or delete this folder.' },
  'bad-file-name': {
    message: 'The file name "{written}" cannot become an address.',
    remedy: 'Rename it: lower-case a–z, digits and hyphens.',
    suggest: 'Rename it to {suggestion}.',
  },
  'unsafe-file-name': {
    message: 'The file name "{written}" holds spaces or unsafe characters.',
    remedy: 'Rename it: only letters, digits, points, underscores and hyphens.',
  },
  'agreement-number-missing': {
    message: 'The file name of an agreement begins with a number of four digits.',
    remedy: 'Rename it, for example 0042-city-partner.md; the next number: {suggestion}.',
  },
  'wrong-folder-depth': { message: 'The file is in the wrong folder.', remedy: 'Move it to {expected}.' },
  'year-folder': {
    message: 'The file is in folder {written}, but its event is of {year}.',
    remedy: 'Move it to folder {year}, or correct date.',
  },
  'duplicate-number': {
    message: 'Number {written} is also used by {other}.',
    remedy: 'Give the newer file a new number; the next one: {suggestion}.',
  },
  'duplicate-address': {
    message: 'The address {written} is also used by {other}.',
    remedy: 'Change the slug or the name of one of the files.',
  },
  'duplicate-code': {
    message: 'The code {written} is also used by {other}.',
    remedy: 'Correct the code in one of them.',
  },
  'duplicate-name': {
    message: 'The name "{written}" is also used by {other}.',
    remedy: 'Join the two files, or tell their names apart.',
  },
  'duplicate-title': {
    message: 'The title "{written}" is also used by {other}.',
    remedy: 'Tell the titles apart, for example by year.',
  },
  'duplicate-key': {
    message: 'The key "{written}" is used twice in this list.',
    remedy: 'Give the newer item another key.',
  },
  'published-address-gone': {
    message: 'The address {address} was published once and now leads nowhere.',
    remedy:
      'Put the file back and fill in withdrawn if it was taken back, or write its former name into the aliases of the file in its place.',
  },
  'alias-taken': {
    message: 'The former address "{written}" is used by {other}.',
    remedy: 'Delete it from aliases; an address leads to one file only.',
  },
  'bad-alias': {
    message: 'The former address "{written}" is not a slug.',
    remedy: 'Write the former slug only, without a slash before it: former-name.',
  },
  'data-file-missing': {
    message: 'The file {written} is missing.',
    remedy: 'Create it; another content folder shows an example.',
  },

  'end-before-start': {
    message: 'The term ends {written}, before it begins {other}.',
    remedy: 'Write until after {other}, or correct date.',
  },
  'end-before-signing': {
    message: 'The agreement ends {written}, before it is signed {other}.',
    remedy: 'Correct the date of one of the events.',
  },
  'renewal-before-signing': {
    message: 'The renewal {written} comes before the signing {other}.',
    remedy: 'Correct the date of one of the events, or its kind.',
  },
  'delivery-after-end': {
    message: 'The activity {written} comes more than {limit} months after the term ended {other}.',
    remedy: 'Check the date; where it is right, record the renewal if there is one.',
  },
  'events-unsorted': {
    message: 'Event {written} stands after {other}, but came before it.',
    remedy: 'Put the oldest event first.',
  },
  'future-event': {
    message: 'The event is dated {written}, after today ({today}).',
    remedy: 'Correct the year; plans go into plans.',
  },
  'future-day': {
    message: '"{key}" is dated {written}, after today ({today}).',
    remedy: 'Write a day that has passed, {today} at the latest.',
  },
  'updated-before-published': {
    message: 'Updated {written}, before it was published {other}.',
    remedy: 'Write updated after {other}, or delete it.',
  },
  'review-before-verified': {
    message: 'The next review {written} is not after the last verification {other}.',
    remedy: 'Write nextReview after {other}.',
  },
  'term-on-wrong-event': {
    message: 'Only signing and renewal have a term, not {written}.',
    remedy: 'Delete term, or change kind.',
  },
  'body-on-wrong-event': {
    message: 'Only approval-step has a body, not {written}.',
    remedy: 'Delete body, or change kind.',
  },
  'aim-on-wrong-event': {
    message: 'Only exploration has namedAim, not {written}.',
    remedy: 'Delete namedAim, or change kind.',
  },
  'loi-signing': {
    message: 'A letter of intent (loi) is not signed as an agreement.',
    remedy: 'Write kind: intent for this event, or change class.',
  },
  'applies-to-not-province': {
    message: 'Only agreements of the province have appliesTo.',
    remedy: 'Delete appliesTo, or add the province as a local party.',
  },
  'body-name-missing': {
    message: 'A body of kind {written} needs a name.',
    remedy: 'Write name: with the name of that body.',
  },

  'translation-missing': { message: 'There is no translation (en).', remedy: 'Create {expected}.' },
  'translation-orphan': {
    message: 'This translation has no record.',
    remedy: 'Create {expected}, or delete this file.',
    suggest: 'Rename the file to {suggestion}.',
  },
  'translation-key-missing': {
    message: 'The translation of {key} lacks "{written}".',
    remedy: 'Add an item with key: {written}.',
  },
  'translation-key-extra': {
    message: 'The key "{written}" is not in {key} of the record.',
    remedy: 'Delete the item, or correct its key.',
    suggest: 'Write {suggestion}.',
  },
  'translation-key-order': {
    message: 'The order of {key} differs from the record, from "{written}" on.',
    remedy: 'Put the items in the order of the record.',
  },
  'translation-person-extra': {
    message: '"{written}" is not among the people of the record.',
    remedy: 'Write the name exactly as in the record.',
    suggest: 'Write {suggestion}.',
  },
  'translation-office-missing': {
    message: 'The office of {written} is not translated.',
    remedy: 'Add name: {written} and office: below people.',
  },
  'translation-field-missing': {
    message: '"{key}" is in the record but not translated.',
    remedy: 'Write {key}: in this file.',
  },
  'translation-field-extra': {
    message: '"{key}" is translated but not in the record.',
    remedy: 'Delete it from this file, or add it to the record.',
  },
  'translation-party-missing': {
    message: 'The name of the party "{written}" is not translated.',
    remedy: 'Add to partyNames: name: {written} and text:.',
  },
  'translation-party-extra': {
    message: 'The party "{written}" is not in the record.',
    remedy: 'Write the name exactly as in the record.',
    suggest: 'Write {suggestion}.',
  },
  'translation-note-dates': {
    message: 'The dates of {key} differ from the record.',
    remedy: 'Write the same dates: {expected}.',
  },
  'translation-body-missing': {
    message: 'The text exists in one language only.',
    remedy: 'Write the text in {expected}.',
  },
  'translation-older': {
    message: 'The record was changed after its translation.',
    remedy: 'Compare with {expected} and bring the translation up to date where needed.',
  },

  'raw-html': {
    message: 'The text holds HTML: {written}.',
    remedy: 'Write Markdown: **bold**, [link](/address/), ![picture](…).',
  },
  'html-in-field': {
    message: '"{key}" holds HTML, which will show as it is.',
    remedy: 'Delete the <…> from the text.',
  },
  'mdx-import': {
    message: 'A guide must not hold import or export.',
    remedy: 'Delete the line; components are there already.',
  },
  'mdx-expression': {
    message: 'A guide must not hold code in curly brackets.',
    remedy: 'Delete the brackets, or write plain text.',
  },
  'hostile-link': {
    message: 'The link "{written}" could run something.',
    remedy: 'Write an https:// address or an address of this site.',
  },
  'dead-link': {
    message: 'The site has no address {written}.',
    remedy: 'Check the address; /en/index/ lists the pages.',
    suggest: 'Write {suggestion}.',
  },
  'dead-anchor': {
    message: 'There is no section "{written}" in this text.',
    remedy: 'Write # and the heading in lower case with hyphens.',
    suggest: 'Write {suggestion}.',
  },
  'relative-link': {
    message: 'The link "{written}" is not complete.',
    remedy: 'Write the address from the root of the site, for example /en/partners/name/, or https://….',
  },
  'link-other-language': {
    message: 'The link {written} leads to a page in the other language.',
    remedy: 'Write the address of the page in the language of this file.',
  },
  'old-spelling': { message: 'Old spelling: "{written}".', remedy: 'Write {suggestion}.' },

  'picture-alt-missing': {
    message: 'The picture {written} has no alternative text.',
    remedy: 'Write what it shows: ![alternative text](…).',
  },
  'picture-credit-missing': {
    message: 'The picture {written} has no credit.',
    remedy: 'Write the credit in quotation marks: ![text](/files/picture.jpg "Photo: name").',
  },
  'picture-remote': {
    message: 'The picture {written} is on another site.',
    remedy: 'Save a licensed copy in content/files/ and write /files/name.jpg.',
  },
  'file-missing': {
    message: 'There is no file {written} in content/files/.',
    remedy: 'Put it there, or correct its name.',
    suggest: 'Write {suggestion}.',
  },
  'unsafe-path': {
    message: 'The path "{written}" must not leave content/files/.',
    remedy: 'Write a path below content/files/, for example photos/meeting.jpg.',
  },
  'picture-large': {
    message: 'The picture has {written} kB.',
    remedy: 'Bring it to at most {limit} kB (a width of 1600 pixels is enough).',
  },
  'picture-too-large': {
    message: 'The picture is too large: {written} kB.',
    remedy: 'Bring it to at most {limit} kB.',
  },
  'picture-location': {
    message: 'The picture says where it was taken (GPS).',
    remedy: 'Remove the metadata before you save it here.',
  },
  'picture-unreadable': {
    message: 'The picture is broken, or no picture.',
    remedy: 'Save it again as JPEG, PNG, WebP or AVIF.',
  },
  'picture-active': {
    message: 'SVG pictures are not taken: an SVG file can hold a program.',
    remedy: 'Save the picture again as PNG.',
  },
  'file-kind': {
    message: 'Files of kind {written} must not be published.',
    remedy: 'Use PDF, ODT, ODS, DOCX, XLSX, CSV, JPEG, PNG, WebP or AVIF.',
  },
  'document-bytes': {
    message: 'The record says {written} bytes, the file has {other}.',
    remedy: 'Write bytes: {other}.',
  },
  'document-hash': {
    message: 'The SHA-256 does not fit the file.',
    remedy: 'Check that it is the right file, then write sha256: {other}.',
  },

  'invisible-character': {
    message: 'There is an invisible character ({written}).',
    remedy: 'Delete it and type the word again.',
  },
  'bidi-control': {
    message: 'There is a character that turns the direction of writing ({written}).',
    remedy: 'Delete it and type the word again.',
  },
  'control-character': {
    message: 'There is a control character ({written}).',
    remedy: 'Delete it and type the word again.',
  },
  'broken-character': {
    message: 'There is a broken character ({written}), mostly left over from Word or PDF.',
    remedy: 'Type that letter or sign again.',
  },
  'soft-hyphen': {
    message: 'There is a soft hyphen ({written}), mostly left over from Word or PDF.',
    remedy: 'Delete it.',
  },
  'not-normalised': {
    message: 'An accented letter is written in parts (not NFC): "{written}".',
    remedy: 'Type that letter again.',
  },
  'personal-nik': {
    message: 'There is a number that looks like a person’s NIK.',
    remedy: 'Delete it; personal data must not be published.',
  },
  'personal-phone': {
    message: 'There is a mobile telephone number.',
    remedy: 'Delete it, or write the number of the office.',
  },
  'personal-mail': {
    message: 'There is a mail address that is none of the site’s contacts: {written}.',
    remedy: 'Delete it, or write a contact address of the site.',
  },
} as const satisfies Record<ProblemCode, Wording>;
