import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const desk = mkdtempSync(path.join(tmpdir(), 'new-'));
cpSync(path.join(root, 'tests/fixtures/check-base'), path.join(desk, 'content'), { recursive: true });
const kept = path.join(desk, '.cache/new-agreement.json');
const readKept = () => JSON.parse(readFileSync(kept, 'utf8')) as Record<string, string>;
const listMade = () =>
  readdirSync(path.join(desk, 'content/agreements/id')).filter((name) => name.includes('pertukaran-guru'));

afterAll(() => {
  rmSync(desk, { recursive: true });
});

/** Somebody at a terminal: waits for each question before the answer is typed. */
class Terminal {
  output = '';
  #process = spawn('script', ['-qfec', `${process.execPath} ${root}/scripts/new.ts agreement`, '/dev/null'], {
    cwd: desk,
    env: { ...process.env, CONTENT_DIR: path.join(desk, 'content'), SITE_DATE: '2025-02-01', NO_COLOR: '1' },
    detached: true,
  });
  #seen = 0;

  constructor() {
    this.#process.stdout.on('data', (data: Buffer) => (this.output += data.toString()));
  }

  async see(words: string): Promise<void> {
    await expect.poll(() => this.output.slice(this.#seen), { timeout: 60_000 }).toContain(words);
    this.#seen += this.output.slice(this.#seen).indexOf(words) + words.length;
  }

  async answer(question: string, text: string): Promise<void> {
    await this.see(question);
    await this.see('> ');
    this.#process.stdin.write(`${text}\n`);
  }

  /** As when the window is closed. */
  kill(): void {
    process.kill(-(this.#process.pid ?? 0), 'SIGKILL');
  }

  ended(): Promise<number | null> {
    return new Promise((resolve) => this.#process.on('close', resolve));
  }
}

test(
  'goes on where it was killed, asks again at once, and takes numbers, names and words',
  { timeout: 300_000 },
  async ({ skip }) => {
    skip(spawnSync('script', ['--version']).error !== undefined, 'there is no program script, which plays a terminal');
    const first = new Terminal();
    await first.answer('Judul pendek? *', 'Pertukaran guru');
    await first.answer('bahasa Inggris?', '');
    await first.answer('3. Nota kesepahaman', '3');
    await first.answer('Untuk apa', 'Pertukaran guru.');
    await first.answer('Tujuannya dalam bahasa Inggris?', '');
    await first.see('Wilayah mana?');
    first.kill();
    expect(readKept()).toMatchObject({
      title: 'Pertukaran guru',
      class: 'Nota kesepahaman',
      purpose: 'Pertukaran guru.',
    });
    expect(listMade()).toEqual([]);

    const second = new Terminal();
    await second.answer('Lanjutkan jawaban yang tersimpan?', 'y');
    await second.answer('Wilayah mana?', 'Telaga');
    // What could be two places is asked again, with both.
    await second.see('Kabupaten Telaga');
    await second.answer('Wilayah mana?', 'Kota Telaga');
    await second.answer('Mitra mana?', 'Kota Laut');
    await second.answer('Bidangnya?', 'pendidikan');
    await second.answer('Peristiwa pertama', 'Penandatanganan');
    await second.answer('Kapan?', '12 Maret 2024');
    await second.answer('Di mana?', '');
    await second.answer('Apa yang terjadi', 'Kedua pihak menandatangani nota.');
    await second.answer('Kalimat itu', '');
    await second.answer('Berlaku sampai?', '5 tahun');
    await second.answer('Siapa penerbit', 'Kabar Telaga');
    await second.answer('Jenis sumbernya?', 'Berita');
    await second.answer('Alamat sumbernya?', '');
    await second.answer('Tanggal terbit', '');
    await second.answer('Nama pendek', '');
    expect(await second.ended(), second.output).toBe(0);
    expect(second.output).not.toContain('Judul pendek? *');
    expect(second.output).toContain('Berikutnya:');
    const [made = ''] = listMade();
    const text = readFileSync(path.join(desk, 'content/agreements/id', made), 'utf8');
    for (const line of ['class: mou', "region: '99.71'", 'partner: kota-laut', 'date: 2024-03-12', 'years: 5'])
      expect(text).toContain(line);
    expect(existsSync(kept)).toBe(false);
  },
);
