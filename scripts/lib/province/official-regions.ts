import { getProvinces, getRegencies } from 'idn-area-data';
import type { ListedRegion, RegionList } from './province-plan.ts';

const source = {
  publisher: 'idn-area-data (ODbL 1.0)',
  url: 'https://github.com/fityannugroho/idn-area-data',
};

/** A province of Indonesia with its kabupaten and kota, by its official code or its name; undefined where there is none. */
export async function listIndonesianRegions(written: string): Promise<RegionList | undefined> {
  const wanted = written.trim().toLowerCase();
  const province = (await getProvinces()).find(({ code, name }) => code === wanted || name.toLowerCase() === wanted);
  if (!province) return undefined;
  const regions = (await getRegencies({ transform: true })).filter(
    ({ provinceCode }) => provinceCode === province.code,
  );
  return {
    province: { code: province.code, name: `Provinsi ${province.name}`, shortName: province.name, kind: 'Provinsi' },
    regions: regions.map(toRegion),
    source,
    isIndonesian: true,
  };
}

function toRegion({ code, name }: { code: string; name: string }): ListedRegion {
  const [, kind = 'Kabupaten', shortName = name] = /^(Kota|Kabupaten)\s+(?:Administrasi\s+)?(.+)$/.exec(name) ?? [];
  return { code, name, shortName, kind };
}

/** The provinces of Indonesia as one may write them: `33 Jawa Tengah`. */
export async function listProvinceNames(): Promise<string[]> {
  return (await getProvinces()).map(({ code, name }) => `${code} ${name}`);
}

/** The zone of a province, by its official code: western, central or eastern Indonesia. */
export function getIndonesianZone(code: string): string {
  const number = Number(code);
  if (number <= 36 || number === 61 || number === 62) return 'Asia/Jakarta';
  return number < 80 ? 'Asia/Makassar' : 'Asia/Jayapura';
}
