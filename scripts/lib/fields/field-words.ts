import { languages } from '../../../src/domain/text/language.ts';
import { getChoiceWord } from '../../../src/i18n/choice-words.ts';
import { say } from '../records/say.ts';
import type { FieldNode } from '../../../src/schemas/field-tree.ts';

/** What a field takes, in the words of staff: `teks, paling banyak 90 huruf`. */
export function describeField(node: FieldNode, path: string): string {
  if (node.isLocalized) {
    const what = say(node.fields?.[0]?.kind === 'list' ? 'fieldGuide.list.texts' : 'fieldGuide.kind.text');
    return say('fieldGuide.perLanguage', { what });
  }
  if (node.kind === 'list') return describeList(node, path);
  if (node.reference) return say(`fieldGuide.reference.${node.reference}`);
  if (node.kind === 'choice') return say('fieldGuide.choices', { choices: listChoices(node, path) });
  return [node.isWhole ? say('fieldGuide.whole') : say(`fieldGuide.kind.${node.kind}`), ...listLimits(node)].join(', ');
}

function describeList(node: FieldNode, path: string): string {
  if (node.reference) {
    const list = say('fieldGuide.list.of', { what: say(`fieldGuide.reference.${node.reference}`) });
    return [list, ...(node.options ?? []).map(toCode)].reduce((first, second) =>
      say('fieldGuide.or', { first, second }),
    );
  }
  if (node.options) return say('fieldGuide.list.choices', { choices: listChoices(node, path) });
  if (node.itemKind === 'list') return say('fieldGuide.list.groups');
  return node.fields
    ? say('fieldGuide.list.items')
    : say('fieldGuide.list.of', { what: say(`fieldGuide.kind.${node.itemKind ?? 'text'}`) });
}

function listChoices({ options = [] }: FieldNode, path: string): string {
  return options
    .map((value) => {
      const word = getChoiceWord(path, value, languages[0]);
      return word === undefined ? toCode(value) : `${toCode(value)} (${word})`;
    })
    .join(', ');
}

function listLimits({ kind, minimum, maximum, maximumWords }: FieldNode): string[] {
  if (kind === 'text') {
    return [
      ...(maximum === undefined ? [] : [say('fieldGuide.letters', { count: String(maximum) })]),
      ...(maximumWords === undefined ? [] : [say('fieldGuide.words', { count: String(maximumWords) })]),
    ];
  }
  const [least, most] = [String(minimum), String(maximum)];
  if (minimum !== undefined && maximum !== undefined) return [say('fieldGuide.range', { least, most })];
  return minimum === undefined || minimum <= 0 ? [] : [say('fieldGuide.least', { least })];
}

export function toCode(value: string): string {
  return `\`${value}\``;
}
