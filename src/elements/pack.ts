// What do receipt and diagnostics say of the package that they are in?

export interface Pack {
  /** The zip's name without its ending. */
  readonly name: string;
  /** What was chosen when it was built: see src/tracking/options.ts. */
  readonly options: object;
  /** Whether its server is still there. */
  readonly probe: () => Promise<'alive' | 'signed-out' | 'unreachable'>;
}
