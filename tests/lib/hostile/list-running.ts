/**
 * Runs inside a page: everything in it that could run, send or load something and that no page of the site has, each as
 * a few words. Frames of the site's own data page are shown as text, so there is no frame either.
 */
export function listRunning(): string[] {
  const found: string[] = [];
  const safe = new Set(['http:', 'https:', 'mailto:', 'tel:', 'webcal:']);
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    for (const { name: attribute, value } of element.attributes) {
      const where = `<${name} ${attribute}="${value.slice(0, 60)}">`;
      if (attribute.startsWith('on')) found.push(where);
      if (/^(?:href|src|action|formaction|data|poster|ping|background|xlink:href)$/.test(attribute)) {
        const url = URL.parse(value, document.baseURI);
        if (url && !safe.has(url.protocol)) found.push(where);
      }
      if (attribute === 'srcdoc' || (attribute === 'http-equiv' && value === 'refresh')) found.push(where);
    }
    if (/^(?:iframe|frame|frameset|object|embed|applet|base|math|marquee|animate|set|foreignobject)$/i.test(name))
      found.push(`<${name}>`);
    if (name === 'form' && new URL((element as HTMLFormElement).action).origin !== location.origin)
      found.push('<form> of another host');
    const isData = element.getAttribute('type') === 'application/ld+json';
    if (name === 'script' && isData) {
      try {
        JSON.parse(element.textContent);
      } catch {
        found.push('a data block that cannot be read');
      }
    }
  }
  return found;
}
