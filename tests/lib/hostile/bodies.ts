/** The ways in which a vector can stand in the text of a page. */
export const bodyForms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in a paragraph': (text) => `Kata ${text} kata.`,
  'as the address of a link': (text) => `[kata](<${text}>)`,
  'as a bare address': (text) => `[kata](${text})`,
  'by itself': (text) => `<${text}>`,
  'as the address of a picture': (text) => `![kata](<${text}> "Foto: Redaksi")`,
  'as the words of a picture': (text) => `![${text}](/files/foto/rapat.png "Foto: Redaksi")`,
  'as a reference': (text) => `[kata][k]\n\n[k]: <${text}>`,
  'as a title': (text) => `[kata](/ "${text.replaceAll('"', '\\"')}")`,
  'as a title with a source mark': (text) => `[kata](/ '[^s1]${text.replaceAll("'", String.raw`\'`)}')`,
  'as a heading': (text) => `## ${text}`,
  'in a table': (text) => `| a |\n| - |\n| ${text.replaceAll('|', String.raw`\|`)} |`,
  'in code': (text) => `\`\` ${text} \`\``,
  'as the language of code': (text) => `\`\`\`${text}\nkode\n\`\`\``,
};
