import type { Redirect } from '../../domain/address/redirects.ts';
import { toAbsoluteUrl } from '../../domain/address/urls.ts';
import { getLocale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';

/** A page that sends readers on where the host does not: without script, and never in a search result. */
export function toRedirectPage({ to, language }: Redirect, url: string): string {
  const title = translate(language, 'redirect.title');
  return `<!doctype html>
<html lang="${getLocale(language).tag}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta http-equiv="refresh" content="0; url=${to}" />
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${toAbsoluteUrl(to, { url })}" />
  </head>
  <body>
    <h1>${title}</h1>
    <p><a href="${to}">${translate(language, 'redirect.link')}</a></p>
  </body>
</html>
`;
}
