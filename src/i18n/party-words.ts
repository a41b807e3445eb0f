/**
 * A body with the region that it is of, unless its name says the region: `Universitas Airlangga (Kota Surabaya)`. Behind
 * brackets stands a comma, not a second pair.
 */
export function withRegion(body: string, region: string): string {
  if (body.includes(region)) return body;
  return body.endsWith(')') ? `${body}, ${region}` : `${body} (${region})`;
}

/** The same on the page of the region, which need not be said there. */
export function withoutRegion(body: string, region: string): string {
  return [` (${region})`, `, ${region}`].reduce(
    (words, end) => (words.endsWith(end) ? words.slice(0, -end.length) : words),
    body,
  );
}
