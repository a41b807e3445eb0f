import type { RequestListener } from 'node:http';
import type { TextIndex } from './text-index.ts';

/** Longer questions are nobody's. */
const longestQuestion = 2000;

/** Answers the questions of `toHostedText`: `?language=id&q=kota+kembar&from=0&to=10`, `?language=id&holds=kota`. */
export function createSearchListener(index: TextIndex): RequestListener {
  return (request, response) => {
    const url = request.url ?? '/';
    const answer = request.method === 'GET' && url.length <= longestQuestion ? answerTo(url, index) : undefined;
    response.writeHead(answer === undefined ? 400 : 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(JSON.stringify(answer ?? { error: 'language and q, or language and holds, are wanted' }));
  };
}

function answerTo(url: string, index: TextIndex): object | undefined {
  // Not a relative address: `//` would be read as a host.
  const asked = URL.parse(`http://localhost${url}`)?.searchParams;
  const language = asked?.get('language') ?? null;
  if (!asked || language === null) return undefined;
  const word = asked.get('holds');
  if (word !== null) return { holds: index.holds(word, language) };
  const queries = asked.getAll('q');
  if (queries.length === 0) return undefined;
  const kind = asked.get('kind');
  return index.search({
    language,
    queries,
    ...(kind !== null && { kind }),
    phrases: asked.getAll('phrase'),
    without: asked.getAll('without'),
    from: toPosition(asked.get('from'), 0),
    to: toPosition(asked.get('to'), 10),
  });
}

function toPosition(text: string | null, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number >= 0 && number <= 100_000 ? number : otherwise;
}
