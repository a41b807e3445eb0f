/** Words that people read in a minute, on a screen and with care. */
const wordsPerMinute = 180;

/** Minutes that reading a body takes, at least one; tags, marks of sources and addresses are not read. */
export function toReadingMinutes(body: string): number {
  const words = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[\^[^\]]*\]|\]\([^)]*\)/g, ' ')
    .match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu);
  return Math.max(1, Math.round((words?.length ?? 0) / wordsPerMinute));
}
