/**
 * Gives the headings of rendered Markdown a link to themselves, so that readers can pass on the address of a part.
 * @param label wording for a screen reader: `label('Cara')` gives "Tautan ke bagian Cara"
 */
export function linkHeadings(html: string, label: (heading: string) => string): string {
  return html.replace(
    /<h([2-4]) id="([^"]+)"([^>]*)>([^]*?)<\/h\1>/g,
    (_, level: string, id: string, rest: string, words: string) => {
      // The words are HTML already, escaped for text; in an attribute the quotation mark ends it too.
      const name = words
        .replace(/<[^>]*>/g, '')
        .trim()
        .replaceAll('"', '&quot;');
      const link = `<a class="heading-link" href="#${id}" aria-label="${label(name)}" data-pagefind-ignore>#</a>`;
      return `<h${level} id="${id}"${rest}>${words} ${link}</h${level}>`;
    },
  );
}
