// Which strings are more than strings? The names of a course's parts, and the markup that may be shown unescaped.

declare const brand: unique symbol;
type Id<Name extends string> = string & {readonly [brand]: Name};

/** A module's folder name without its number: "case-planning-in-recovery". Never changes once released. */
export type ModuleId = Id<'Module'>;
/** A page's file name without number and ending, unique in the whole course. Never changes once released. */
export type PageId = Id<'Page'>;
/** The name that the author gave in `{#...}`, unique in the whole course. Answers are stored under it: never changes. */
export type ActivityId = Id<'Activity'>;
/** Module number and place, as "3.2". */
export type ObjectiveId = Id<'Objective'>;
/** Made from the course's own Markdown at build time: the only strings that are rendered unescaped. */
export type Html = Id<'Html'>;
