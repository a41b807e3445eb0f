import { expect, type Locator, type Page } from '@playwright/test';

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

/** Languages as the interface names them. */
const languageNames = { Indonesian: 'Indonesia', English: 'Inggris' };

/** The browser editor, working on a folder of this computer. */
export class EditorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openFolder(files: Record<string, string>): Promise<void> {
    await this.page.goto('/icon.svg');
    await this.page.evaluate(seedPrivateFolder, files);
    await this.page.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await this.page.goto('/admin/');
    await this.page.getByRole('button', { name: 'Buka folder di komputer ini' }).click();
    await expect(this.page.getByRole('radio', { name: 'Isi', exact: true })).toBeVisible();
  }

  async openEntry(collection: string, slug: string): Promise<void> {
    await this.page.goto(`/admin/#/collections/${collection}/entries/${slug}`);
    await expect(this.language('Indonesian')).toBeVisible();
  }

  async createEntry(collection: string): Promise<void> {
    await this.page.goto(`/admin/#/collections/${collection}/new`);
    await expect(this.language('Indonesian')).toBeVisible();
  }

  /** The column of one language. */
  language(name: 'Indonesian' | 'English'): Locator {
    return this.page.getByRole('group', { name: new RegExp(`^Isi bahasa .?${languageNames[name]}.?$`) });
  }

  field(language: 'Indonesian' | 'English', label: string): Locator {
    return this.language(language).getByRole('group', { name: new RegExp(`^Kolom “.?${label}.?”`) });
  }

  async fill(language: 'Indonesian' | 'English', label: string, text: string): Promise<void> {
    await this.field(language, label).first().getByRole('textbox').first().fill(text);
  }

  /** Chooses a record by its name. */
  async choose(language: 'Indonesian' | 'English', label: string, name: string): Promise<void> {
    await this.field(language, label).getByRole('combobox').first().click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(this.language('Indonesian')).toBeHidden();
  }

  readFolder(): Promise<Record<string, string>> {
    return this.page.evaluate(readPrivateFolder);
  }
}
