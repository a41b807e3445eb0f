/** Text as it stands in HTML and XML, also inside a quoted attribute: `escapeMarkup('"a" < b')` → `&quot;a&quot; &lt; b`. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The text that was escaped by `escapeMarkup`. */
export function unescapeMarkup(markup: string): string {
  return markup.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Leaves out the characters that no XML document may hold, however they are written. */
export function toXmlCharacters(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}
