import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { getEditorWords } from '../../../src/editor/editor-words.ts';
import { languages, type Language } from '../../../src/domain/text/language.ts';
import { readJson } from '../../lib/read-dist.ts';

/** Runs in the page: its private folder stands for the folder that a person would choose. */
async function seedPrivateFolder(files: Record<string, string>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const open = async (folders: string[]) => {
    let folder = root;
    for (const name of folders) folder = await folder.getDirectoryHandle(name, { create: true });
    return folder;
  };
  await open(['.git']);
  for (const [file, text] of Object.entries(files)) {
    const folders = file.split('/');
    const name = folders.pop() ?? '';
    const handle = await (await open(folders)).getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

async function readPrivateFolder(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}${name}/`);
      else if (handle instanceof FileSystemFileHandle) files[path + name] = await (await handle.getFile()).text();
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  return files;
}

type Words = { readonly [key: string]: string | Words };

/** What the package says by itself. */
const ofPackage = JSON.parse(readFileSync('node_modules/@sveltia/cms/locales/en-US.json', 'utf8')) as Words;

/** Words of the editor's interface, in the language in which it begins. */
export function sayInEditor(key: string): string {
  const { language, words } = getEditorWords(languages);
  const text = [words[language] as Words | undefined, ofPackage]
    .map((all) =>
      key.split('.').reduce<string | Words | undefined>((at, step) => (at as Words | undefined)?.[step], all),
    )
    .find((found) => typeof found === 'string');
  if (text === undefined) throw new Error(`The editor has no words for ${key}`);
  return text;
}

/** What is read aloud of words with a value, which may stand between signs that are not seen. */
function toPattern(key: string, value: string): RegExp {
  const [before = '', after = ''] = sayInEditor(key).split(/\{\$\w+\}/);
  return new RegExp(`^${RegExp.escape(before)}.?${RegExp.escape(value)}.?${RegExp.escape(after)}`);
}

/** Where the records stand in the folder that is opened: `content/`, or nothing where the content is a repository of its own. */
const getFolder = () => readJson<{ media_folder: string }>('/admin/config.json').media_folder.replace(/files$/, '');

const rename = (files: Readonly<Record<string, string>>, from: string, to: string) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => file.startsWith(from))
      .map(([file, text]) => [to + file.slice(from.length), text]),
  );

/** The browser editor, working on a folder of this computer; its files are named as in `content/`. */
export class EditorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openFolder(files: Record<string, string>): Promise<void> {
    await this.page.goto('/icon.svg');
    await this.page.evaluate(seedPrivateFolder, rename(files, 'content/', getFolder()));
    await this.page.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await this.page.goto('/admin/');
    await this.page.getByRole('button', { name: sayInEditor('work_with_local_repo') }).click();
    await expect(this.begin).toBeVisible();
  }

  /** What is there once a folder is open. */
  get begin(): Locator {
    return this.page.getByRole('radio', { name: sayInEditor('contents'), exact: true });
  }

  async openEntry(collection: string, slug: string): Promise<void> {
    await this.page.goto(`/admin/#/collections/${collection}/entries/${slug}`);
    await expect(this.language(languages[0])).toBeVisible();
  }

  async createEntry(collection: string): Promise<void> {
    await this.page.goto(`/admin/#/collections/${collection}/new`);
    await expect(this.language(languages[0])).toBeVisible();
  }

  /** The column of one language. */
  language(code: Language): Locator {
    const locale = new Intl.DisplayNames(getEditorWords(languages).language, { type: 'language' }).of(code) ?? code;
    return this.page.getByRole('group', { name: toPattern('edit_x_locale', locale) });
  }

  field(language: Language, label: string): Locator {
    return this.language(language).getByRole('group', { name: toPattern('x_field', label) });
  }

  async fill(language: Language, label: string, text: string): Promise<void> {
    await this.field(language, label).first().getByRole('textbox').first().fill(text);
  }

  /** Chooses a record by its name. */
  async choose(language: Language, label: string, name: string): Promise<void> {
    await this.field(language, label).getByRole('combobox').first().click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', { name: sayInEditor('save'), exact: true });
  }

  async save(): Promise<void> {
    await this.saveButton.click();
    await expect(this.language(languages[0])).toBeHidden();
  }

  async readFolder(): Promise<Record<string, string>> {
    return rename(await this.page.evaluate(readPrivateFolder), getFolder(), 'content/');
  }
}
