// What does subset-font offer? Only what scripts/fonts.ts asks of it: it brings no types of its own.

declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly variationAxes?: Readonly<
      Record<string, {readonly min: number; readonly max: number; readonly default: number}>
    >;
    readonly keepFeatures?: readonly string[];
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
  }
  function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: SubsetOptions,
  ): Promise<Buffer>;
  export = subsetFont;
}
