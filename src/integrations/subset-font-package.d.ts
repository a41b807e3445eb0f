declare module 'subset-font' {
  interface Settings {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
    keepFeatures?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, settings: Settings): Promise<Buffer>;
}
