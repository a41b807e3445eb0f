/** A property line of a calendar (RFC 5545, 3.1), unfolded. */
interface ContentLine {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

interface Component {
  name: string;
  lines: ContentLine[];
  components: Component[];
}

export interface CalendarReport {
  problems: string[];
  calendar: Component | undefined;
}

const onceInEvent = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'DESCRIPTION', 'URL', 'TRANSP', 'SEQUENCE'];

/** Reads a calendar by the letter of RFC 5545, as far as our calendars go; ical.js forgives too much. */
export function checkCalendar(text: string): CalendarReport {
  const problems: string[] = [];
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) problems.push('does not end with a line');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) problems.push('a line does not end with CRLF');
  const physical = text.replace(/\r\n$/, '').split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) problems.push(`longer than 75 octets: ${line}`);
    if (line.trim() === '') problems.push('an empty line');
    if (/[\0-\x08\x0A-\x1F\x7F]/.test(line)) problems.push(`control character: ${line}`);
  }
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .replace(/\r\n$/, '')
    .split('\r\n');
  const calendar = readComponents(lines.map(toContentLine), problems);
  if (calendar) checkRoot(calendar, problems);
  return { problems, calendar };
}

function toContentLine(line: string): ContentLine {
  const match = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
  if (!match) return { name: '?', parameters: {}, value: line };
  const [, name = '', parameters = '', value = ''] = match;
  const pairs = parameters.split(';').filter(Boolean);
  return { name, value, parameters: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])) };
}

function readComponents(lines: readonly ContentLine[], problems: string[]): Component | undefined {
  const stack: Component[] = [];
  let root: Component | undefined;
  for (const line of lines) {
    const current = stack.at(-1);
    if (line.name === 'BEGIN') {
      const component = { name: line.value, lines: [], components: [] };
      if (current) current.components.push(component);
      else if (root) problems.push('two calendars');
      else root = component;
      stack.push(component);
    } else if (line.name === 'END') {
      if (stack.pop()?.name !== line.value) problems.push(`END:${line.value} closes nothing`);
    } else if (!current) problems.push(`outside of the calendar: ${line.name}`);
    else {
      if (line.name === '?') problems.push(`not a property: ${line.value}`);
      if (current.components.length > 0) problems.push(`${current.name}: ${line.name} after a component`);
      current.lines.push(line);
    }
  }
  if (stack.length > 0) problems.push(`${stack[0]?.name ?? ''} is not closed`);
  return root;
}

const count = (component: Component, name: string) => component.lines.filter((line) => line.name === name).length;
/** The value of a property of a component. */
export const valueOf = (component: Component, name: string) =>
  component.lines.find((line) => line.name === name)?.value ?? '';

function checkRoot(calendar: Component, problems: string[]): void {
  if (calendar.name !== 'VCALENDAR') problems.push(`begins with ${calendar.name}`);
  for (const name of ['PRODID', 'VERSION']) if (count(calendar, name) !== 1) problems.push(`needs one ${name}`);
  if (valueOf(calendar, 'VERSION') !== '2.0') problems.push('VERSION is not 2.0');
  if (calendar.components.length === 0) problems.push('needs a component');
  checkTexts(calendar, ['NAME', 'X-WR-CALNAME', 'PRODID'], problems);
  const uids = new Set<string>();
  for (const event of calendar.components.filter(({ name }) => name === 'VEVENT')) {
    checkEvent(event, problems);
    const uid = valueOf(event, 'UID');
    if (uids.has(uid)) problems.push(`UID twice: ${uid}`);
    uids.add(uid);
  }
}

function checkEvent(event: Component, problems: string[]): void {
  const uid = valueOf(event, 'UID');
  for (const name of ['UID', 'DTSTAMP', 'DTSTART'])
    if (count(event, name) !== 1) problems.push(`${uid}: needs one ${name}`);
  for (const name of onceInEvent) if (count(event, name) > 1) problems.push(`${uid}: ${name} twice`);
  if (!/^\d{8}T\d{6}Z$/.test(valueOf(event, 'DTSTAMP'))) problems.push(`${uid}: DTSTAMP is not UTC`);
  const start = event.lines.find(({ name }) => name === 'DTSTART');
  if (start?.parameters['VALUE'] !== 'DATE' || !/^\d{8}$/.test(start.value))
    problems.push(`${uid}: DTSTART is not a day`);
  const until = /UNTIL=([^;]*)/.exec(valueOf(event, 'RRULE'))?.[1];
  if (until !== undefined && !/^\d{8}$/.test(until)) problems.push(`${uid}: UNTIL is not a day as DTSTART is`);
  checkTexts(event, ['SUMMARY', 'DESCRIPTION'], problems);
  for (const alarm of event.components) {
    if (alarm.name !== 'VALARM') problems.push(`${uid}: ${alarm.name} inside an event`);
    if (valueOf(alarm, 'ACTION') !== 'DISPLAY') problems.push(`${uid}: alarm without ACTION`);
    if (!/^-P\d+D$/.test(valueOf(alarm, 'TRIGGER'))) problems.push(`${uid}: TRIGGER ${valueOf(alarm, 'TRIGGER')}`);
    if (count(alarm, 'DESCRIPTION') !== 1) problems.push(`${uid}: alarm without DESCRIPTION`);
    checkTexts(alarm, ['DESCRIPTION'], problems);
  }
}

/** A text escapes backslash, semicolon and comma. */
function checkTexts(component: Component, names: readonly string[], problems: string[]): void {
  for (const { name, value } of component.lines.filter((line) => names.includes(line.name))) {
    if (/(?<!\\)(?:\\\\)*[;,]|(?<!\\)(?:\\\\)*\\(?![\\;,nN])/.test(value))
      problems.push(`${name} is not escaped: ${value}`);
  }
}
