/** The elements and attributes that a text written in Markdown, with its marks of sources, consists of. */
const elements =
  'a|blockquote|br|code|del|em|figcaption|figure|h[1-6]|hr|img|input|li|ol|p|pre|span|strong|sup|table|tbody|td|th|thead|tr|ul';
const attributes = 'alt|aria-label|checked|class|disabled|href|id|loading|src|start|title|type';

const tag = new RegExp(`</?(?:${elements})((?:\\s+(?:${attributes})(?:="[^"]*")?)*)>`, 'g');

/**
 * Whatever in rendered HTML is not plain Markdown: the place of a `<` that begins no known element, and attributes that
 * could run, load or imitate something. It does not read HTML as a browser does; it admits nothing that a browser could
 * read in two ways.
 */
export function listUnknownMarkup(html: string): string[] {
  const found: string[] = [];
  const rest = html.replace(tag, (_, written: string) => {
    for (const [, name = '', value = ''] of written.matchAll(/([\w-]+)(?:="([^"]*)")?/g))
      if (!isHarmless(name, decode(value))) found.push(`${name}="${value}"`);
    return '';
  });
  for (const { index } of rest.matchAll(/</g)) found.push(rest.slice(index, index + 40));
  return found;
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'href')
    return /^(?:https?:\/\/|mailto:|tel:|[^:/?#]*(?:[/?#]|$))/i.test(value) && !/[\t\n\r]/.test(value);
  if (name === 'src') return value.startsWith('/files/');
  if (name === 'class') return /^(?:cite|language-[\w.+#-]+|contains-task-list|task-list-item)$/.test(value);
  return name !== 'type' || value === 'checkbox';
}

function decode(value: string): string {
  const signs = value.replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  return signs.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
